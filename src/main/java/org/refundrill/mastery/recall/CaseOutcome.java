package org.refundrill.mastery.recall;

/**
 * What a worked case shows of one skill, as far as remembering goes.
 *
 * @param credit the skill's share of credit in the case, before hints were taken off, 0 to 1
 * @param criticalError whether a critical element was wrong
 * @param hinted whether a hint was taken
 * @param confidence how sure the trainee said they were, 0 to 1; 0 where they were not asked
 * @param quick whether it took no longer than the case usually does
 */
public record CaseOutcome(double credit, boolean criticalError, boolean hinted, double confidence, boolean quick) {
    private static final double FAILED = 0.5;
    private static final double SHAKY = 0.75;
    private static final double FULL = 0.95;
    private static final double SURE = 0.8;

    /** The rating, when Easy may be given. */
    Rating rating() {
        if (criticalError || credit < FAILED) {
            return Rating.AGAIN;
        }
        if (credit < SHAKY || hinted) {
            return Rating.HARD;
        }
        return credit >= FULL && confidence >= SURE && quick ? Rating.EASY : Rating.GOOD;
    }
}
