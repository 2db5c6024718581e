package org.refundrill.mastery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** On which cases a skill was shown. */
public final class Exposures {
    private final Set<String> cases = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final List<Boolean> critical = new ArrayList<>();

    /**
     * One more.
     *
     * @param code the case
     * @param day where the trainee is
     * @param criticalError whether a critical element of this skill was wrong
     */
    void add(String code, LocalDate day, boolean criticalError) {
        cases.add(code);
        days.add(day);
        critical.add(criticalError);
    }

    /** How many different cases. */
    public int cases() {
        return cases.size();
    }

    /** On how many different days. */
    public int days() {
        return days.size();
    }

    /** How often it was shown. */
    public int count() {
        return critical.size();
    }

    /** Whether a critical element was wrong in one of the last ones. */
    boolean criticalAmongLast(int count) {
        return critical.subList(Math.max(0, critical.size() - count), critical.size())
                .contains(true);
    }
}
