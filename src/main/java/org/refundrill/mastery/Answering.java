package org.refundrill.mastery;

/**
 * How an answer is expected to come out, and how much it would tell.
 *
 * @param chance of credit, at the mean of what is believed
 * @param expected credit, averaged over all that is believed: the prediction to show
 * @param variance of the logit
 * @param slope what a surprise counts for; below 1 where a right answer may be luck
 * @param information what the answer says about the logit
 */
record Answering(double chance, double expected, double variance, double slope, double information) {
    /**
     * An answer to an item that uses the skills at these places. Projects the belief on them.
     *
     * @param floor the chance of being right without knowing anything
     */
    static Answering of(Belief belief, int[] places, Item item, double floor) {
        double variance = belief.project(places) + item.variance();
        double logit = belief.ability(places) - item.difficulty();
        double sigma = Logistic.sigma(logit);
        double chance = floor + (1 - floor) * sigma;
        double expected = floor + (1 - floor) * Logistic.averaged(logit, variance);
        // With p = c + (1-c)s: dp/dlogit over p(1-p) is s/p, and its square times p(1-p) is (1-c)s^2(1-s)/p.
        double slope = floor == 0 ? 1 : sigma / chance;
        double information = floor == 0 ? sigma * (1 - sigma) : (1 - floor) * sigma * sigma * (1 - sigma) / chance;
        return new Answering(chance, expected, variance, slope, information);
    }
}
