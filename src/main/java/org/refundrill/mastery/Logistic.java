package org.refundrill.mastery;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The scale on which abilities and difficulties are measured: logits. {@link StrictMath} throughout, because states are
 * rebuilt on other machines and must come out the same to the last bit.
 */
final class Logistic {
    private static final double SHRINK = StrictMath.PI / 8;
    private static final double SURE = 1e-12;
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Logistic() {}

    /** The probability that belongs to a logit. */
    static double sigma(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /** The logit that belongs to a probability. */
    static double logit(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }

    /** The mean probability when the logit is normal with this variance (MacKay's approximation). */
    static double averaged(double logit, double variance) {
        return sigma(logit / Math.sqrt(1 + SHRINK * variance));
    }

    /** The probability that a standard normal value is at most this. */
    static double normal(double z) {
        return STANDARD.cumulativeProbability(z);
    }

    /** What a prediction costs in nats when this credit comes: the cross-entropy. */
    static double loss(double predicted, double credit) {
        double p = Math.min(1 - SURE, Math.max(SURE, predicted));
        return -(credit * StrictMath.log(p) + (1 - credit) * StrictMath.log1p(-p));
    }
}
