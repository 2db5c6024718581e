package org.refundrill.psychometrics;

/** A share of cases, with Wilson's score interval: it stays within 0 and 1 and works for small numbers. */
public final class Proportion {
    private Proportion() {}

    /** The share with its 95 % interval. */
    public static Interval of(long hits, long cases) {
        return of(hits, cases, 0.95);
    }

    /** The share with an interval of this confidence. */
    public static Interval of(long hits, long cases, double confidence) {
        if (cases <= 0 || hits < 0 || hits > cases) {
            throw new IllegalArgumentException("a share is of at least one case");
        }
        double z = Normal.twoSided(confidence);
        double n = cases;
        double p = hits / n;
        double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        // At the ends the interval ends there, too; rounding would leave a trace beside it.
        return new Interval(p, hits == 0 ? 0 : centre - half, hits == cases ? 1 : centre + half);
    }
}
