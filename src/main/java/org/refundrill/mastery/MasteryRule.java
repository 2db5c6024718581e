package org.refundrill.mastery;

import java.util.List;

/**
 * When a skill counts as mastered.
 *
 * @param cut the chance of getting an item of middling difficulty right that is wanted
 * @param confidence how probable it must be that the chance is as high
 * @param cases on how many different cases it must have been shown
 * @param days on how many different days
 * @param clean how many of the last cases must be free of critical errors
 * @param lapse below which probability a mastered skill is in doubt again
 */
public record MasteryRule(double cut, double confidence, int cases, int days, int clean, double lapse) {
    /** A chance of .80, with a probability of .90, on three cases of two days, the last five without a critical error. */
    public static final MasteryRule STANDARD = new MasteryRule(0.80, 0.90, 3, 2, 5, 0.60);

    /** For skills whose failure breaches the law: a chance of .90, with a probability of .95. */
    public static final MasteryRule CRITICAL = new MasteryRule(0.90, 0.95, 3, 2, 5, 0.60);

    private static final double LIKELY = 0.5;

    /** What is missing. */
    public enum Missing {
        PROBABILITY,
        CASES,
        DAYS,
        CLEAN_CASES
    }

    /** What is missing until a skill is mastered; empty when nothing is. */
    public List<Missing> missing(Estimate estimate, Exposures exposures) {
        return List.of(Missing.values()).stream()
                .filter(one -> switch (one) {
                    case PROBABILITY -> estimate.probabilityOf(cut) < confidence;
                    case CASES -> exposures.cases() < cases;
                    case DAYS -> exposures.days() < days;
                    case CLEAN_CASES -> exposures.criticalAmongLast(clean);
                })
                .toList();
    }

    boolean doubtful(Estimate estimate) {
        return estimate.probabilityOf(cut) < lapse;
    }

    boolean likely(Estimate estimate) {
        return estimate.probabilityOf(cut) >= LIKELY;
    }
}
