package org.refundrill.psychometrics;

/** How far predictions are off on average, in ten bins of equal width: the expected calibration error. */
public final class CalibrationError {
    private static final int BINS = 10;

    private final long[] count = new long[BINS];
    private final double[] said = new double[BINS];
    private final double[] came = new double[BINS];

    /** One prediction of 0 to 1, and what came: 1 or 0, or a share of credit. */
    public void add(double prediction, double outcome) {
        int bin = (int) Math.min(BINS - 1, Math.max(0, prediction * BINS));
        count[bin]++;
        said[bin] += prediction;
        came[bin] += outcome;
    }

    /** The mean of the bins' errors, each counting by its cases; NaN without any. */
    public double value() {
        double off = 0;
        long cases = 0;
        for (int bin = 0; bin < BINS; bin++) {
            off += Math.abs(said[bin] - came[bin]);
            cases += count[bin];
        }
        return off / cases;
    }
}
