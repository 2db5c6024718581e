package org.refundrill.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cases that a trainee has met: those that were opened, and those that were shown with their solution. */
public final class MetCases {
    private final Map<String, Set<String>> seeds = new HashMap<>();

    /** From a trainee's events. */
    public MetCases(List<Event> history) {
        for (Event event : history) {
            if (event.kind().equals(Event.OPENED) || event.kind().equals(Event.SHOWN)) {
                seeds.computeIfAbsent(Written.text(event.details().get("scenario")), scenario -> new HashSet<>())
                        .add(Written.text(event.details().get("seed")));
            }
        }
    }

    /** The lowest seeds of a scenario that were not met yet, so many of them. */
    public List<Long> freshSeeds(String scenario, int count) {
        Set<String> met = seeds.getOrDefault(scenario, Set.of());
        List<Long> fresh = new ArrayList<>();
        for (long seed = 1; fresh.size() < count; seed++) {
            if (!met.contains(String.valueOf(seed))) {
                fresh.add(seed);
            }
        }
        return fresh;
    }
}
