package org.refundrill.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out whether something requires itself, if only by a detour. */
final class Circles {
    private final Map<String, List<String>> requires;

    Circles(Map<String, List<String>> requires) {
        this.requires = requires;
    }

    /** The way from a name back to itself, both ends included; empty when there is none. */
    Optional<List<String>> from(String name) {
        return way(name, name, new LinkedHashSet<>());
    }

    private Optional<List<String>> way(String at, String goal, Set<String> met) {
        for (String next : requires.getOrDefault(at, List.of())) {
            if (next.equals(goal)) {
                return Optional.of(List.of(at, goal));
            }
            if (met.add(next)) {
                Optional<List<String>> rest = way(next, goal, met);
                if (rest.isPresent()) {
                    List<String> whole = new ArrayList<>(List.of(at));
                    whole.addAll(rest.get());
                    return Optional.of(whole);
                }
            }
        }
        return Optional.empty();
    }
}
