package org.refundrill.psychometrics;

/** Mean and variance of numbers that come one after the other, by Welford's recurrence. */
final class Moments {
    private long count;
    private double mean;
    private double squares;

    void add(double value) {
        count++;
        double off = value - mean;
        mean += off / count;
        squares += off * (value - mean);
    }

    double mean() {
        return mean;
    }

    /** Over n - 1. */
    double variance() {
        return squares / (count - 1);
    }

    double deviation() {
        return Math.sqrt(variance());
    }
}
