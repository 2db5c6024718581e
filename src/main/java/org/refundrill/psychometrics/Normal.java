package org.refundrill.psychometrics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
final class Normal {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** The probability of at most this. */
    static double below(double z) {
        return STANDARD.cumulativeProbability(z);
    }

    /** The value that lies above this share of all. */
    static double at(double share) {
        return STANDARD.inverseCumulativeProbability(share);
    }

    /** The value that half of what is left out lies above: 1.96 for .95. */
    static double twoSided(double confidence) {
        return STANDARD.inverseSurvivalProbability((1 - confidence) / 2);
    }
}
