package org.refundrill.proof;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What the rulebook calls the time limits of the reference rulings, and which only one of the two states. */
final class DeadlineNames {
    private final Map<String, String> named = new LinkedHashMap<>();
    private final Set<String> one = new LinkedHashSet<>();
    private final Set<String> both = new LinkedHashSet<>();

    static DeadlineNames of(SecondOpinion opinion) {
        DeadlineNames names = new DeadlineNames();
        for (String[] line : opinion.table("deadline-names.txt", 3)) {
            if (line[1].equals("-")) {
                names.one.add(line[0]);
            } else if (line[1].equals("?")) {
                names.both.add(line[0]);
            } else {
                names.named.put(line[0], line[1]);
            }
        }
        return names;
    }

    String ofReference(String what) {
        return named.getOrDefault(what, what);
    }

    /** Whether it may be stated by one of the two alone. */
    boolean mayBeOneSided(String what) {
        return both.contains(what);
    }

    boolean compared(String what) {
        return !one.contains(what);
    }
}
