package org.refundrill.simulate;

/**
 * How a kind of trainee differs from others.
 *
 * @param start what is added to every skill at the beginning, in logits
 * @param learnLow the least share of what is missing that an explained case brings
 * @param learnHigh the greatest
 * @param top where learning ends, in logits
 * @param forgetLow the least exponent of the curve of forgetting
 * @param forgetHigh the greatest
 * @param hasty the share of answers given without reading
 * @param median the seconds that half of the cases take at most: the least
 * @param medianHigh the greatest
 * @param leaning the ruling that is given when in doubt; empty for none
 */
public record Traits(
        double start,
        double learnLow,
        double learnHigh,
        double top,
        double forgetLow,
        double forgetHigh,
        double hasty,
        double median,
        double medianHigh,
        String leaning) {
    private static final double TOP = 2.5;

    /** A slow learner without a bias. */
    public static final Traits SLOW = new Traits(0, 0.05, 0.15, TOP, 0.1, 0.4, 0.02, 60, 180, "");

    /** A fast learner without a bias. */
    public static final Traits FAST = new Traits(0, 0.1, 0.3, TOP, 0.1, 0.4, 0.02, 60, 180, "");

    /** With another beginning. */
    public Traits startingAt(double other) {
        return new Traits(other, learnLow, learnHigh, top, forgetLow, forgetHigh, hasty, median, medianHigh, leaning);
    }

    /** Learns no further than this. */
    public Traits upTo(double other) {
        return new Traits(start, learnLow, learnHigh, other, forgetLow, forgetHigh, hasty, median, medianHigh, leaning);
    }

    /** Does not learn. */
    public Traits learningNothing() {
        return new Traits(start, 0, 0, top, forgetLow, forgetHigh, hasty, median, medianHigh, leaning);
    }

    /** Never guesses without reading. */
    public Traits reading() {
        return new Traits(start, learnLow, learnHigh, top, forgetLow, forgetHigh, 0, median, medianHigh, leaning);
    }

    Traits leaning(String ruling) {
        return new Traits(start, learnLow, learnHigh, top, forgetLow, forgetHigh, hasty, median, medianHigh, ruling);
    }

    Traits rushing() {
        return new Traits(start, learnLow, learnHigh, top, forgetLow, forgetHigh, 0.25, 20, 40, leaning);
    }

    Traits forgetting() {
        return new Traits(start, learnLow, learnHigh, top, 0.6, 0.9, hasty, median, medianHigh, leaning);
    }
}
