package org.refundrill.mastery.choice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.refundrill.skill.SkillId;

/**
 * What was practised, the last case at the end.
 *
 * @param done the cases
 */
public record Past(List<Done> done) {
    /** Nothing yet. */
    public static final Past NONE = new Past(List.of());

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int PAIR_WITHIN = 5;

    public Past {
        done = List.copyOf(done);
    }

    /**
     * A case that was worked.
     *
     * @param id the candidate's id
     * @param at when
     * @param primary its main skill
     * @param ruling how it was to be decided
     * @param given how the trainee decided it; the same where they were right
     */
    public record Done(String id, Instant at, SkillId primary, String ruling, String given) {
        boolean confused() {
            return !given.isEmpty() && !given.equals(ruling);
        }
    }

    /**
     * A ruling that must come within some cases, because it was confused with another.
     *
     * @param ruling which one
     * @param due what the policy said
     * @param given what the trainee chose
     * @param within how many cases are left, the next one included
     */
    record Owed(String ruling, String due, String given, int within) {}

    boolean seen(String id) {
        return done.stream().anyMatch(one -> one.id().equals(id));
    }

    boolean seenThisWeek(String id, Instant now) {
        return done.stream()
                .anyMatch(one -> one.id().equals(id) && one.at().plus(WEEK).isAfter(now));
    }

    /** How many cases at the end had this main skill without another between them. */
    int inARow(SkillId primary) {
        int row = 0;
        for (int i = done.size() - 1; i >= 0 && done.get(i).primary().equals(primary); i--) {
            row++;
        }
        return row;
    }

    /** What is owed to the last confusions: a case of each of the two rulings among the five that follow. */
    List<Owed> owed() {
        List<Owed> owed = new ArrayList<>();
        int first = Math.max(0, done.size() - PAIR_WITHIN);
        for (int i = first; i < done.size(); i++) {
            Done one = done.get(i);
            if (one.confused()) {
                int within = PAIR_WITHIN - (done.size() - 1 - i);
                for (String ruling : List.of(one.ruling(), one.given())) {
                    if (done.subList(i + 1, done.size()).stream()
                            .noneMatch(later -> later.ruling().equals(ruling))) {
                        owed.add(new Owed(ruling, one.ruling(), one.given(), within));
                    }
                }
            }
        }
        return owed;
    }
}
