package org.refundrill.psychometrics;

/**
 * How far an item's difficulty has moved between two times.
 *
 * @param change later less earlier, in logits
 * @param standardError how unsure that is
 */
public record Drift(double change, double standardError) {
    private static final double NOTABLE = 0.5;

    /** From two estimates with their variances, each from answers of its own time. */
    public static Drift of(double earlier, double earlierVariance, double later, double laterVariance) {
        return new Drift(later - earlier, Math.sqrt(earlierVariance + laterVariance));
    }

    /** The change in its own standard errors. */
    public double z() {
        return change / standardError;
    }

    /** Whether it is more than half a logit, and more than chance (two-sided, 5 %). */
    public boolean notable() {
        return Math.abs(change) > NOTABLE && Math.abs(z()) > Normal.twoSided(0.95);
    }
}
