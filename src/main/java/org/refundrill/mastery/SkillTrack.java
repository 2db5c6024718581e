package org.refundrill.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one trainee comes along with one skill, case after case. Mastery is kept until the estimate has fallen well below the
 * bar that it had to clear, so that it does not come and go with single answers.
 */
public final class SkillTrack {
    private final MasteryRule rule;
    private final Exposures exposures;
    private @Nullable Instant firstMastered;
    private boolean mastered;

    /** A skill that was never met, under this rule. */
    public SkillTrack(MasteryRule rule) {
        this.rule = rule;
        this.exposures = new Exposures();
    }

    /** A skill as it was kept, under the same rule. */
    public SkillTrack(MasteryRule rule, State kept) {
        this.rule = rule;
        this.exposures = new Exposures(kept.exposures());
        this.firstMastered = kept.firstMastered();
        this.mastered = kept.mastered();
    }

    /**
     * All of it, to be kept and taken up again.
     *
     * @param exposures on which cases it was shown
     * @param firstMastered when it was mastered for the first time; null while it never was
     * @param mastered whether it is mastered, lapses by mere time left aside
     */
    public record State(Exposures.State exposures, @Nullable Instant firstMastered, boolean mastered) {}

    /** What is to be kept. */
    public State state() {
        return new State(exposures.state(), firstMastered, mastered);
    }

    /**
     * A case was worked that shows this skill.
     *
     * @param code the case
     * @param at when it was answered
     * @param day the same where the trainee is
     * @param criticalError whether a critical element of this skill was wrong
     * @param after what is believed after it
     */
    public void worked(String code, Instant at, LocalDate day, boolean criticalError, Estimate after) {
        exposures.add(code, day, criticalError);
        settle(at, after);
    }

    /**
     * A trainer judged an element of this skill in a case that was worked before.
     *
     * @param code the case
     * @param at when it was judged
     * @param day when it was worked
     * @param criticalError whether a critical element of this skill is held to be wrong now
     * @param trial whether the case shows the skill where it had not been shown on it so far
     * @param after what is believed after it
     */
    public void judged(String code, Instant at, LocalDate day, boolean criticalError, boolean trial, Estimate after) {
        if (!exposures.judged(code, criticalError) && (trial || criticalError)) {
            exposures.add(code, day, criticalError);
        }
        settle(at, after);
    }

    private void settle(Instant at, Estimate after) {
        if (rule.missing(after, exposures).isEmpty()) {
            mastered = true;
            firstMastered = firstMastered == null ? at : firstMastered;
        } else if (rule.doubtful(after)) {
            mastered = false;
        }
    }

    /**
     * How far the trainee has come.
     *
     * @param now what is believed now
     * @param due whether memory has faded below what it should be
     */
    public MasteryState state(Estimate now, boolean due) {
        if (exposures.count() == 0) {
            return MasteryState.NOT_STARTED;
        }
        if (firstMastered != null && (!mastered || rule.doubtful(now))) {
            return MasteryState.LAPSED;
        }
        if (mastered) {
            return due ? MasteryState.DUE : MasteryState.MASTERED;
        }
        return rule.likely(now) ? MasteryState.LIKELY : MasteryState.LEARNING;
    }

    /** When it was mastered for the first time. */
    public Optional<Instant> firstMastered() {
        return Optional.ofNullable(firstMastered);
    }

    /** On which cases it was shown. */
    public Exposures exposures() {
        return exposures;
    }

    /** What it takes. */
    public MasteryRule rule() {
        return rule;
    }
}
