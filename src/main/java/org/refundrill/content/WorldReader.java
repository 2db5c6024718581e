package org.refundrill.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.refundrill.content.yaml.YamlList;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlScalar;
import org.refundrill.feel.Type;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Problems;
import org.refundrill.world.Schema;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** Reads worlds of literal values, as examples hold them. */
public final class WorldReader {

    private final LiteralReader literals;
    private final Problems problems;
    private final Map<String, WrittenRecord> written = new LinkedHashMap<>();
    private final Map<String, WorldRecord> read = new LinkedHashMap<>();
    private final Set<String> reading = new LinkedHashSet<>();

    private WorldReader(LiteralReader literals, Problems problems) {
        this.literals = literals;
        this.problems = problems;
    }

    /** The world that is written there; what is wrong in it is told and left out. */
    public static World read(YamlNode node, Schema schema, LiteralReader literals, Problems problems) {
        WorldReader reader = new WorldReader(literals, problems);
        for (WrittenRecord record : WrittenWorld.records(node, schema, false, problems)) {
            reader.written.putIfAbsent(record.id(), record);
        }
        return new World(
                List.copyOf(reader.written.values().stream().map(reader::record).toList()));
    }

    private WorldRecord record(WrittenRecord record) {
        WorldRecord known = read.get(record.id());
        if (known != null) {
            return known;
        }
        reading.add(record.id());
        Map<String, Object> values = new LinkedHashMap<>();
        record.fields().forEach((field, node) -> {
            Type type =
                    Objects.requireNonNull(record.type().columns().get(field)).type();
            value(node, type).ifPresent(value -> values.put(field, value));
        });
        reading.remove(record.id());
        WorldRecord made = new WorldRecord(record.id(), record.type(), record.seen(), values);
        read.put(record.id(), made);
        return made;
    }

    private Optional<Object> value(YamlNode node, Type type) {
        if (type instanceof Type.Shape shape) {
            return reference(node, shape).map(found -> found);
        }
        if (type instanceof Type.ListOf list
                && list.element() instanceof Type.Shape shape
                && node instanceof YamlList items) {
            return Optional.of(items.items().stream()
                    .flatMap(item -> reference(item, shape).stream())
                    .toList());
        }
        return literals.read(node, type, problems);
    }

    private Optional<WorldRecord> reference(YamlNode node, Type.Shape shape) {
        String id = node instanceof YamlScalar scalar ? scalar.text() : "";
        WrittenRecord found = written.get(id);
        if (found == null || !found.type().name().equals(shape.name())) {
            problems.add(node.span()
                    .error(
                            node.described() + " is not the id of a " + shape.name(),
                            DidYouMean.advice(id, written.keySet())));
            return Optional.empty();
        }
        if (reading.contains(id)) {
            problems.add(node.span().error("'" + id + "' refers back to the record that refers to it", ""));
            return Optional.empty();
        }
        return Optional.of(record(found));
    }
}
