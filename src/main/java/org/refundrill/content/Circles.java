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
    private final Set<String> told = new LinkedHashSet<>();

    Circles(Map<String, List<String>> requires) {
        this.requires = requires;
    }

    /** The way from a name back to itself, both ends included; empty when there is none or it was told before. */
    Optional<List<String>> from(String name) {
        if (told.contains(name)) {
            return Optional.empty();
        }
        Optional<List<String>> circle = way(name, name, new LinkedHashSet<>());
        circle.ifPresent(told::addAll);
        return circle;
    }

    /** Whether a name lies on a circle that was told. */
    boolean told(String name) {
        return told.contains(name);
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
