package org.refundrill.psychometrics;

/**
 * How sure pass and fail are, by Rudner's index: for each person the probability that the true ability lies on the side of
 * the cut on which the estimate lies.
 *
 * @param accuracy the mean of these probabilities
 * @param falsePasses how many of those who passed are to be expected below the cut
 * @param falseFails how many of those who failed are to be expected above it
 */
public record Decisions(double accuracy, double falsePasses, double falseFails) {
    /** From abilities with their standard errors, and the cut on the same scale. */
    public static Decisions of(double[] abilities, double[] errors, double cut) {
        double sum = 0;
        double passes = 0;
        double fails = 0;
        for (int i = 0; i < abilities.length; i++) {
            double right = Normal.below(Math.abs(abilities[i] - cut) / errors[i]);
            sum += right;
            if (abilities[i] >= cut) {
                passes += 1 - right;
            } else {
                fails += 1 - right;
            }
        }
        return new Decisions(sum / abilities.length, passes, fails);
    }
}
