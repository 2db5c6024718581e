package org.refundrill.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.WhenAbsent;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.world.RecordType;
import org.refundrill.world.Schema;
import org.refundrill.world.TypeNotation;

/** Reads record types: the core ones that come with the program and those a pack adds. */
public final class SchemaReader {

    private static final String CORE = "/core/records.yaml";

    private SchemaReader() {}

    private record CoreFile(Map<String, Text> values, YamlMap records) {}

    /** A record type as it is written; exactly one of single and many. */
    record WrittenType(
            @Nullable Located single,
            @Nullable Located many,
            @Nullable Located current,
            Text label,
            Map<String, WrittenColumn> fields) {}

    /** A field as it is written. */
    record WrittenColumn(
            Located type,
            Text label,
            @Nullable Map<String, Text> options,
            @WhenAbsent("true") boolean shown) {}

    /** The record types that every pack may use. */
    public static Schema core() {
        try (InputStream in = SchemaReader.class.getResourceAsStream(CORE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + CORE);
            }
            Problems problems = new Problems();
            Schema schema = YamlReader.read("records.yaml", in.readAllBytes(), problems)
                    .flatMap(node -> YamlBinder.bind(node, CoreFile.class, problems))
                    .map(file -> labelled(extend(new Schema(Map.of()), file.records(), problems), file.values()))
                    .orElseThrow(() -> new IllegalStateException(problems.render()));
            if (problems.hasErrors()) {
                throw new IllegalStateException(problems.render());
            }
            return schema;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The schema with a pack's own record types added; a type that cannot be read is left out and told. */
    public static Schema extend(Schema base, YamlMap written, Problems problems) {
        Map<String, RecordType> types = new LinkedHashMap<>(base.types());
        List<String> names = written.names();
        TypeNotation notation = new TypeNotation(
                Type.Basic.LOCALIZED,
                name -> types.containsKey(name) || names.contains(name)
                        ? Optional.of(new Reference(name, types))
                        : Optional.empty(),
                names);
        for (YamlMap.Entry entry : written.entries()) {
            if (base.types().containsKey(entry.name())) {
                problems.add(entry.key()
                        .span()
                        .error("'" + entry.name() + "' is a core record type", "give your own type another name"));
                continue;
            }
            YamlBinder.bind(entry.value(), WrittenType.class, problems)
                    .flatMap(type -> type(entry.name(), entry.value(), type, notation, problems))
                    .ifPresent(type -> types.put(entry.name(), type));
        }
        return new Schema(ownFirst(types, base));
    }

    /** A pack's own records are what its cases are about: a file shows them before the core ones. */
    private static Map<String, RecordType> ownFirst(Map<String, RecordType> types, Schema base) {
        Map<String, RecordType> ordered = new LinkedHashMap<>(types);
        ordered.keySet().removeAll(base.types().keySet());
        ordered.putAll(base.types());
        return Collections.unmodifiableMap(ordered);
    }

    /** Values of choices are called the same everywhere, unless a field has options of its own. */
    private static Schema labelled(Schema schema, Map<String, Text> values) {
        Map<String, RecordType> types = new LinkedHashMap<>();
        schema.types().forEach((name, type) -> {
            Map<String, RecordType.Column> columns = new LinkedHashMap<>();
            type.columns().forEach((field, column) -> columns.put(field, labelled(column, values)));
            types.put(
                    name,
                    new RecordType(
                            name, type.plural(), type.current(), type.label(), Collections.unmodifiableMap(columns)));
        });
        return new Schema(Collections.unmodifiableMap(types));
    }

    private static RecordType.Column labelled(RecordType.Column column, Map<String, Text> values) {
        if (!(column.type() instanceof Type.Choice choice)) {
            return column;
        }
        Map<String, Text> options = new LinkedHashMap<>();
        for (String value : choice.values()) {
            Text label = column.options().getOrDefault(value, values.get(value));
            if (label != null) {
                options.put(value, label);
            }
        }
        return new RecordType.Column(
                column.type(), column.label(), Collections.unmodifiableMap(options), column.shown());
    }

    private static Optional<RecordType> type(
            String name, YamlNode node, WrittenType written, TypeNotation notation, Problems problems) {
        Located single = written.single();
        Located many = written.many();
        if ((single == null) == (many == null)) {
            problems.add(node.span()
                    .error(
                            "a record type is either single or many",
                            "write 'single: " + name + "' or 'many: ' with the name of the list"));
            return Optional.empty();
        }
        Map<String, RecordType.Column> columns = new LinkedHashMap<>();
        written.fields()
                .forEach((field, column) -> notation.read(column.type(), problems)
                        .ifPresent(type -> columns.put(
                                field,
                                new RecordType.Column(
                                        type,
                                        column.label(),
                                        column.options() == null ? Map.of() : column.options(),
                                        column.shown()))));
        if (columns.size() < written.fields().size()) {
            return Optional.empty();
        }
        Located current = written.current();
        return Optional.of(new RecordType(
                name,
                many == null ? null : many.text(),
                current == null ? null : current.text(),
                written.label(),
                Collections.unmodifiableMap(columns)));
    }

    /** A record type that another one refers to; looked up late, as types may refer to one another. */
    private record Reference(String name, Map<String, RecordType> types) implements Type.Shape {
        @Override
        public Optional<Type> field(String field) {
            return Optional.ofNullable(types.get(name)).flatMap(type -> type.field(field));
        }

        @Override
        public List<String> fields() {
            RecordType type = types.get(name);
            return type == null ? List.of() : type.fields();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Type.Shape that && that.name().equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
