package org.refundrill.psychometrics;

/**
 * How well predictions tell those who succeed from those who do not: the area under the ROC curve, counted without keeping
 * the predictions. They fall into a quarter of a million bins of equal width; two in one bin count as a tie, which changes the area by
 * less than the chance of meeting one.
 */
public final class Discrimination {
    private static final int BINS = 1 << 18;

    private final long[] positive = new long[BINS];
    private final long[] negative = new long[BINS];

    /** One prediction of 0 to 1, and whether it came true. */
    public void add(double prediction, boolean came) {
        int bin = (int) Math.min(BINS - 1, Math.max(0, prediction * BINS));
        if (came) {
            positive[bin]++;
        } else {
            negative[bin]++;
        }
    }

    /** The chance that one who succeeded was rated above one who did not; NaN while there is only one kind. */
    public double area() {
        double above = 0;
        double positives = 0;
        double negatives = 0;
        for (int bin = 0; bin < BINS; bin++) {
            above += positive[bin] * (negatives + negative[bin] / 2.0);
            positives += positive[bin];
            negatives += negative[bin];
        }
        return above / (positives * negatives);
    }
}
