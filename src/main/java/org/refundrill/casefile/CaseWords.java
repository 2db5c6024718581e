package org.refundrill.casefile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.refundrill.language.Text;
import org.refundrill.scenario.Word;
import org.refundrill.world.RecordType;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/**
 * What the words inside a case are called for people: what was drawn from a word list by its name there, what a record is
 * known by where people do not see it ({@code key}) by that record's {@code name}, a choice's value by the label of its column,
 * where columns differ by that of the same name.
 */
public final class CaseWords {
    private static final String KEY = "key";
    private static final String NAME = "name";

    private final Map<String, Text> names;
    private final Map<String, Map<String, Text>> choices;

    private CaseWords(Map<String, Text> names, Map<String, Map<String, Text>> choices) {
        this.names = names;
        this.choices = choices;
    }

    /** The names of things: of drawn words and of records that have a key and a name. */
    static CaseWords things(CaseFile file) {
        Map<String, Text> names = new LinkedHashMap<>();
        for (WorldRecord record : file.world().records()) {
            RecordType.Column key = record.type().columns().get(KEY);
            if (key != null
                    && !key.shown()
                    && record.get(KEY) instanceof String word
                    && record.get(NAME) instanceof Text name) {
                names.put(word, name);
            }
        }
        for (Object drawn : file.draws().values()) {
            if (drawn instanceof Word word && word.get(NAME) instanceof Text name) {
                names.put(word.id(), name);
            }
        }
        return new CaseWords(names, Map.of());
    }

    /** The names of things and the labels of choices. */
    public static CaseWords of(CaseFile file) {
        Map<String, Map<String, Text>> choices = new LinkedHashMap<>();
        for (RecordType type : types(file.world())) {
            type.columns().forEach((name, column) -> {
                if (!column.options().isEmpty()) {
                    Map<String, Text> labels = choices.computeIfAbsent(name, field -> new LinkedHashMap<>());
                    column.options().forEach(labels::putIfAbsent);
                }
            });
        }
        return new CaseWords(things(file).names, choices);
    }

    private static Set<RecordType> types(World world) {
        Set<RecordType> types = new LinkedHashSet<>();
        world.records().forEach(record -> types.add(record.type()));
        return types;
    }

    /** What a thing is called; none where it has no name. */
    Optional<Text> of(String word) {
        return Optional.ofNullable(names.get(word));
    }

    /** What a word is called as a value of this name, such as {@code parcel.place}: first by the column of its last part. */
    public Optional<Text> of(String value, String word) {
        Text own = choices.getOrDefault(value.substring(value.lastIndexOf('.') + 1), Map.of())
                .get(word);
        return own != null
                ? Optional.of(own)
                : of(word).or(() -> choices.values().stream()
                        .flatMap(labels -> Stream.ofNullable(labels.get(word)))
                        .findFirst());
    }
}
