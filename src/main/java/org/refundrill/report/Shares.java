package org.refundrill.report;

import org.refundrill.report.TraineeView.Share;

/** Proportions with their Wilson score interval, which stays honest for small counts and near 0 or 1. */
final class Shares {
    /** Two-sided 90 %, as everywhere in the learner model. */
    private static final double Z = 1.6448536269514722;

    private Shares() {}

    static Share of(int hits, int n) {
        if (n == 0) {
            return new Share(0, 0, 0, 0, 1000, Figures.NONE, Figures.NONE);
        }
        double share = (double) hits / n;
        double z2 = Z * Z / n;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * StrictMath.sqrt(share * (1 - share) / n + z2 / (4 * n));
        double low = hits == 0 ? 0 : Math.max(0, middle - half);
        double high = hits == n ? 1 : Math.min(1, middle + half);
        return new Share(
                hits,
                n,
                scaled(share, 1000),
                scaled(low, 1000),
                scaled(high, 1000),
                scaled(share, 100) + "%",
                scaled(low, 100) + "–" + scaled(high, 100) + "%");
    }

    private static int scaled(double value, int to) {
        return (int) StrictMath.floor(value * to + 0.5);
    }
}
