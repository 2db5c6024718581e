package org.refundrill.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pack's words: lists of entries, in a tree whose branches have names ({@code products} / {@code clothing}).
 *
 * @param branches what stands below, by name
 * @param words the entries that stand here
 */
public record Words(Map<String, Words> branches, List<Word> words) {
    public Words {
        branches = Collections.unmodifiableMap(new LinkedHashMap<>(branches));
        words = List.copyOf(words);
    }

    /** No words at all. */
    public static Words none() {
        return new Words(Map.of(), List.of());
    }

    /** The branch of this name. */
    public Optional<Words> branch(String name) {
        return Optional.ofNullable(branches.get(name));
    }

    /** Every word here and below, in the order of the file. */
    public List<Word> all() {
        if (branches.isEmpty()) {
            return words;
        }
        List<Word> all = new ArrayList<>(words);
        branches.values().forEach(branch -> all.addAll(branch.all()));
        return all;
    }
}
