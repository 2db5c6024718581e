package org.refundrill.mastery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Whether somebody gets a clause right whatever it comes dressed as: how probable it is that k different cases on k
 * different days are all passed. One lucky pass says little; what counts at the desk is never failing.
 */
public final class Steadiness {
    private final List<Boolean> trials;

    private Steadiness(List<Boolean> trials) {
        this.trials = List.copyOf(trials);
    }

    /**
     * One meeting with the clause.
     *
     * @param disguise what the clause came dressed as: the scenario, and the case of it
     * @param day when
     * @param passed whether the elements that the clause decides were all right
     */
    public record Meeting(String disguise, LocalDate day, boolean passed) {}

    /** From the meetings in their order. A disguise counts once, when it is new, and a day once, by its first new case. */
    public static Steadiness of(List<Meeting> meetings) {
        Set<String> disguises = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        List<Boolean> trials = new ArrayList<>();
        for (Meeting meeting : meetings) {
            if (disguises.add(meeting.disguise()) && days.add(meeting.day())) {
                trials.add(meeting.passed());
            }
        }
        return new Steadiness(trials);
    }

    /** How many meetings count. */
    public int trials() {
        return trials.size();
    }

    /** How many of them were passed. */
    public int passes() {
        return (int) trials.stream().filter(passed -> passed).count();
    }

    /**
     * The share of all choices of k meetings that were passed throughout, which is the unbiased estimate of passing k in a
     * row; empty while there are fewer than k.
     */
    public OptionalDouble passing(int k) {
        if (k < 1 || trials() < k) {
            return OptionalDouble.empty();
        }
        double share = 1;
        for (int i = 0; i < k; i++) {
            share *= (double) Math.max(0, passes() - i) / (trials() - i);
        }
        return OptionalDouble.of(share);
    }
}
