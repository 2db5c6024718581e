package org.refundrill.mastery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** On which cases a skill was shown. */
public final class Exposures {
    private final Set<String> cases = new LinkedHashSet<>();
    private final Set<LocalDate> days = new LinkedHashSet<>();
    private final List<Boolean> critical = new ArrayList<>();

    /**
     * All of it, to be kept and taken up again.
     *
     * @param cases the cases, in the order in which they were met
     * @param days the days
     * @param critical for each time whether a critical element was wrong
     */
    public record State(List<String> cases, List<LocalDate> days, List<Boolean> critical) {
        public State {
            cases = List.copyOf(cases);
            days = List.copyOf(days);
            critical = List.copyOf(critical);
        }
    }

    /** A skill that was never shown. */
    public Exposures() {}

    /** What was kept. */
    public Exposures(State kept) {
        cases.addAll(kept.cases());
        days.addAll(kept.days());
        critical.addAll(kept.critical());
    }

    /** What is to be kept. */
    public State state() {
        return new State(List.copyOf(cases), List.copyOf(days), critical);
    }

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

    /**
     * A case that it was shown on was judged anew.
     *
     * @param criticalError whether a critical element of this skill is held to be wrong now
     * @return false where it was not shown on that case
     */
    boolean judged(String code, boolean criticalError) {
        // No case is met twice by the same trainee, so both lists go by the same places.
        int place = List.copyOf(cases).indexOf(code);
        if (place < 0) {
            return false;
        }
        critical.set(place, criticalError);
        return true;
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
