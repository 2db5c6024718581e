package org.refundrill.mastery;

/**
 * What an attempt to find better parameters came to; kept in the log with everything needed to understand it.
 *
 * @param before the parameters in force
 * @param best the best ones that were found
 * @param lossBefore what the predictions of the log cost with those in force, nats an element
 * @param lossBest what they cost with the best ones
 * @param outcome whether the best ones take over, or why not
 */
public record Tuning(
        FilterParameters before, FilterParameters best, double lossBefore, double lossBest, Outcome outcome) {
    /** How it ended. */
    public enum Outcome {
        /** The best ones take over. */
        ACCEPTED,
        /** The loss fell by no more than a hundredth. */
        NO_BETTER,
        /** Fewer than 200 elements, or fewer than five trainees. */
        TOO_LITTLE
    }

    /** The parameters to go on with. */
    public FilterParameters result() {
        return outcome == Outcome.ACCEPTED ? best : before;
    }
}
