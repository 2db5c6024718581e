package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Scope;
import org.refundrill.feel.Type;
import org.refundrill.feel.Variable;
import org.refundrill.language.Text;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.world.RecordType;
import org.refundrill.world.Schema;

/** The names of a rulebook while it is being compiled, each with its slot. The world's records come first. */
final class Names implements Scope {

    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Map<String, Located> places = new LinkedHashMap<>();
    private final Map<String, Text> labels = new LinkedHashMap<>();
    private final Map<String, Map<String, Text>> options = new LinkedHashMap<>();
    private final List<String> slots = new ArrayList<>();
    private final List<@Nullable Node> nodes = new ArrayList<>();
    private final Set<String> broken;
    private final Problems problems;

    Names(Schema schema, Set<String> broken, Problems problems) {
        this.problems = problems;
        this.broken = new LinkedHashSet<>(broken);
        for (Variable variable : schema.variables()) {
            slots.add(variable.name());
            nodes.add(ofWorld(variable));
        }
    }

    private static Node ofWorld(Variable variable) {
        if (variable.type() instanceof Type.ListOf list && list.element() instanceof RecordType each) {
            return new Node.OfWorld(each.name(), false);
        }
        RecordType type = (RecordType) variable.type();
        return variable.name().equals(type.current()) ? new Node.Request() : new Node.OfWorld(type.name(), true);
    }

    /** Adds a name with its type; a second use of a name is told, and the first one stays. */
    Variable add(Located name, Type type, Text label, @Nullable Map<String, Text> optionLabels) {
        Variable known = variables.get(name.text());
        if (known != null) {
            problems.add(name.span()
                    .error(
                            "a second thing called '" + name.text() + "'",
                            "facts, parameters, derived values and tables share one set of names"));
            return known;
        }
        places.put(name.text(), name);
        labels.put(name.text(), label);
        if (optionLabels != null) {
            options.put(name.text(), Map.copyOf(optionLabels));
        }
        return add(name.text(), type);
    }

    /** Adds a name that has no place in a file. */
    Variable add(String name, Type type) {
        Variable variable = new Variable(name, type, slots.size());
        variables.put(name, variable);
        slots.add(name);
        nodes.add(null);
        return variable;
    }

    /** Says how a name's value comes about. */
    void define(Variable variable, Node node) {
        nodes.set(variable.slot(), node);
    }

    @Nullable
    Node node(int slot) {
        return nodes.get(slot);
    }

    int size() {
        return slots.size();
    }

    String name(int slot) {
        return slots.get(slot);
    }

    /** Where a name is defined; empty for names that the program itself adds. */
    Optional<Located> place(String name) {
        return Optional.ofNullable(places.get(name));
    }

    @Override
    public Optional<Variable> find(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public List<String> names() {
        return List.copyOf(variables.keySet());
    }

    /** Whether the definition of a name could not be read, which was told. */
    boolean broken(String name) {
        return broken.contains(name);
    }

    /** Adds a name whose definition cannot be read, which was told: it fits everywhere. */
    void breaks(String name) {
        broken.add(name);
        if (!variables.containsKey(name)) {
            define(add(name, Type.Basic.NOTHING), new Node.Constant(null));
        }
    }

    Map<String, Text> labels() {
        return labels;
    }

    Map<String, Map<String, Text>> options() {
        return options;
    }

    Map<String, Type> types() {
        Map<String, Type> types = new LinkedHashMap<>();
        variables.forEach((name, variable) -> types.put(name, variable.type()));
        return types;
    }

    Map<String, Integer> slots() {
        Map<String, Integer> found = new LinkedHashMap<>();
        variables.forEach((name, variable) -> found.put(name, variable.slot()));
        return found;
    }

    List<String> slotNames() {
        return slots;
    }

    /** Every node; only called when nothing is missing. */
    List<Node> definitions() {
        return nodes.stream().map(node -> Objects.requireNonNull(node)).toList();
    }
}
