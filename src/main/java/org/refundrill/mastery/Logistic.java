package org.refundrill.mastery;

/**
 * The scale on which abilities and difficulties are measured: logits. {@link StrictMath} throughout, because states are
 * rebuilt on other machines and must come out the same to the last bit.
 */
final class Logistic {
    private static final double SHRINK = StrictMath.PI / 8;
    private static final double SURE = 1e-12;
    /** Beyond this the tail is smaller than any double that could be told from 0 beside 1. */
    private static final double FAR = 37;

    /** Where the quotient of polynomials gives way to the continued fraction. */
    private static final double TAIL = 7.07106781186547;

    private static final double[] ABOVE = {
        3.52624965998911e-02,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };
    private static final double[] BELOW = {
        8.83883476483184e-02,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752
    };
    private static final double ROOT_OF_TWO_PI = 2.506628274631000502;

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

    /** The probability that a standard normal value is at most this, to 15 digits (Hart's algorithm as West gave it, 2005). */
    static double normal(double z) {
        double x = Math.abs(z);
        double tail = x > FAR ? 0 : StrictMath.exp(-x * x / 2) * beyond(x);
        return z > 0 ? 1 - tail : tail;
    }

    private static double beyond(double x) {
        if (x < TAIL) {
            return polynomial(ABOVE, x) / polynomial(BELOW, x);
        }
        double fraction = x + 0.65;
        for (int level = 4; level >= 1; level--) {
            fraction = x + level / fraction;
        }
        return 1 / (fraction * ROOT_OF_TWO_PI);
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * x + coefficient;
        }
        return sum;
    }

    /** What a prediction costs in nats when this credit comes: the cross-entropy. */
    static double loss(double predicted, double credit) {
        double p = Math.min(1 - SURE, Math.max(SURE, predicted));
        return -(credit * StrictMath.log(p) + (1 - credit) * StrictMath.log1p(-p));
    }
}
