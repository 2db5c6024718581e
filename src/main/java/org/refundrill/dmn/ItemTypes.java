package org.refundrill.dmn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;

/** The types of an export: those of the standard, and item definitions for choices, lists and the results of tables. */
final class ItemTypes {

    /**
     * An item definition.
     *
     * @param base the type of a simple one; empty where there are components
     * @param allowed its values as a unary test; empty for all
     * @param components name and type of each component
     */
    record Definition(
            String name,
            String description,
            boolean list,
            String base,
            String allowed,
            Map<String, String> components) {}

    private final ExportNames names;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Map<Object, String> known = new LinkedHashMap<>();

    ItemTypes(ExportNames names) {
        this.names = names;
    }

    List<Definition> definitions() {
        return List.copyOf(definitions.values());
    }

    /**
     * The name of a type.
     *
     * @param owner the first value that has it, after which a choice is called
     * @param options what the values of a choice are called
     */
    String of(Type type, String owner, Map<String, Text> options) {
        if (type instanceof Type.Basic basic) {
            return basic(basic);
        } else if (type instanceof Type.Choice choice) {
            return choice.values().isEmpty() ? "string" : choice(choice, owner, options);
        } else if (type instanceof Type.ListOf list) {
            return listOf(of(list.element(), owner, options), owner);
        }
        return "Any";
    }

    private static String basic(Type.Basic basic) {
        return switch (basic) {
            case BOOLEAN -> "boolean";
            case NUMBER, MONEY -> "number";
            case TEXT, LOCALIZED -> "string";
            case DATE -> "date";
            case DATE_TIME -> "date and time";
            case DURATION -> "days and time duration";
            case NOTHING -> "Any";
        };
    }

    private String choice(Type.Choice choice, String owner, Map<String, Text> options) {
        return known.computeIfAbsent(List.copyOf(choice.values()), values -> {
            StringBuilder said = new StringBuilder();
            choice.values().stream().filter(options::containsKey).forEach(value -> {
                Text text = options.get(value);
                said.append(said.isEmpty() ? "" : "; ").append(value).append(" = ");
                said.append(Written.both(text == null ? Text.same(value) : text));
            });
            return define(owner + " choice", said.toString(), false, "string", Written.constants(choice), Map.of());
        });
    }

    /** The type of a list. */
    String listOf(String element, String owner) {
        return known.computeIfAbsent(
                "list of " + element, key -> define(owner + " list", "", true, element, "", Map.of()));
    }

    /** The type of a table's result: its outputs by name. */
    String record(String owner, Map<String, String> components) {
        return define(owner + " result", "", false, "", "", components);
    }

    private String define(
            String wish,
            String description,
            boolean list,
            String base,
            String allowed,
            Map<String, String> components) {
        String name = names.fresh(wish);
        definitions.put(name, new Definition(name, description, list, base, allowed, components));
        return name;
    }
}
