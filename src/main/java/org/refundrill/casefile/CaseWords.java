package org.refundrill.casefile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.refundrill.language.Text;
import org.refundrill.scenario.Word;
import org.refundrill.world.RecordType;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/**
 * What the words inside a case are called for people: what was drawn from a word list by its name there, what a record is
 * known by where people do not see it ({@code key}) by that record's {@code name}, a choice's value by the label of its column.
 */
public final class CaseWords {
    private static final String KEY = "key";
    private static final String NAME = "name";

    private final Map<String, Text> names;

    private CaseWords(Map<String, Text> names) {
        this.names = names;
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
        return new CaseWords(names);
    }

    /** The names of things, then the labels of choices; a word that two columns call differently is not among them. */
    public static CaseWords of(CaseFile file) {
        Map<String, Text> names = new LinkedHashMap<>(things(file).names);
        Map<String, Text> labels = new LinkedHashMap<>();
        Set<String> ambiguous = new LinkedHashSet<>();
        for (RecordType type : types(file.world())) {
            for (RecordType.Column column : type.columns().values()) {
                column.options().forEach((word, label) -> {
                    Text before = labels.putIfAbsent(word, label);
                    if (before != null && !before.equals(label)) {
                        ambiguous.add(word);
                    }
                });
            }
        }
        ambiguous.forEach(labels::remove);
        labels.forEach(names::putIfAbsent);
        return new CaseWords(names);
    }

    private static Set<RecordType> types(World world) {
        Set<RecordType> types = new LinkedHashSet<>();
        world.records().forEach(record -> types.add(record.type()));
        return types;
    }

    /** What a word is called; none where it has no name. */
    public Optional<Text> of(String word) {
        return Optional.ofNullable(names.get(word));
    }
}
