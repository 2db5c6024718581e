package org.refundrill.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refundrill.content.yaml.YamlList;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlScalar;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Problems;
import org.refundrill.world.RecordType;
import org.refundrill.world.Schema;
import org.refundrill.world.Visibility;

/** Reads the shape of a world: a map by record type, single records as maps and the others as lists of maps. */
public final class WrittenWorld {

    private static final Set<String> OWN_KEYS = new LinkedHashSet<>(List.of("id", "seen", "when"));

    private final Map<String, RecordType> keys = new LinkedHashMap<>();
    private final boolean conditions;
    private final Problems problems;
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<WrittenRecord> records = new ArrayList<>();

    private WrittenWorld(Schema schema, boolean conditions, Problems problems) {
        for (RecordType type : schema.types().values()) {
            String plural = type.plural();
            keys.put(plural == null ? type.name() : plural, type);
        }
        this.conditions = conditions;
        this.problems = problems;
    }

    /**
     * The records that are written there, in their order; those with problems are left out.
     *
     * @param conditions whether a record may say when it exists
     */
    public static List<WrittenRecord> records(YamlNode world, Schema schema, boolean conditions, Problems problems) {
        WrittenWorld reading = new WrittenWorld(schema, conditions, problems);
        if (world instanceof YamlMap map) {
            map.entries().forEach(reading::entry);
        } else {
            problems.add(world.span().error("wanted a map of records, found " + world.described(), "write a map"));
        }
        return List.copyOf(reading.records);
    }

    private void entry(YamlMap.Entry entry) {
        RecordType type = keys.get(entry.name());
        if (type == null) {
            problems.add(entry.key()
                    .span()
                    .error(
                            "unknown record type '" + entry.name() + "'",
                            DidYouMean.advice(entry.name(), keys.keySet())));
        } else if (type.single()) {
            record(entry.value(), type, type.name());
        } else if (entry.value() instanceof YamlList list) {
            int number = 0;
            for (YamlNode item : list.items()) {
                number++;
                record(item, type, type.name() + "-" + number);
            }
        } else {
            problems.add(entry.value()
                    .span()
                    .error(
                            "wanted a list, found " + entry.value().described(),
                            "a case may hold several of these: write each with '- ' before it"));
        }
    }

    private void record(YamlNode node, RecordType type, String defaultId) {
        if (!(node instanceof YamlMap map)) {
            problems.add(node.span().error("wanted a map of fields, found " + node.described(), "write a map"));
            return;
        }
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (YamlMap.Entry entry : map.entries()) {
            String name = entry.name();
            boolean own = OWN_KEYS.contains(name) && !type.columns().containsKey(name);
            if (type.columns().containsKey(name)) {
                fields.put(name, entry.value());
            } else if (!own || (name.equals("when") && !conditions)) {
                problems.add(entry.key()
                        .span()
                        .error(
                                "unknown field '" + name + "' of " + type.name(),
                                DidYouMean.advice(name, type.fields())));
            }
        }
        String id = map.get("id").map(WrittenWorld::text).orElse(defaultId);
        if (!ids.add(id)) {
            problems.add(node.span().error("a second record with the id '" + id + "'", "give it an id of its own"));
        }
        records.add(new WrittenRecord(
                type,
                id,
                map.get("seen").map(this::seen).orElse(Visibility.OPEN),
                map.get("when"),
                fields,
                node.span()));
    }

    private static String text(YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.text() : "";
    }

    private Visibility seen(YamlNode node) {
        List<String> names =
                Arrays.stream(Visibility.values()).map(Visibility::id).toList();
        int found = names.indexOf(text(node));
        if (found < 0) {
            problems.add(node.span()
                    .error(node.described() + " is not a way to be seen", DidYouMean.advice(text(node), names)));
            return Visibility.OPEN;
        }
        return Visibility.values()[found];
    }
}
