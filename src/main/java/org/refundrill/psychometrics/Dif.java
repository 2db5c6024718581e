package org.refundrill.psychometrics;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether an item treats two groups of the same ability differently: the Mantel-Haenszel test over strata of equal scores.
 *
 * @param oddsRatio the odds of the reference group over those of the focal group, common to all strata
 * @param low the lower end of its 95 % interval (Robins, Breslow and Greenland)
 * @param high the upper end
 * @param chiSquared the test's statistic, without correction
 * @param corrected the same with the correction for continuity
 * @param reference how many people are in the reference group
 * @param focal how many in the focal group
 */
public record Dif(
        double oddsRatio,
        double low,
        double high,
        double chiSquared,
        double corrected,
        double reference,
        double focal) {
    /** The smallest group for which a class is worth reporting. */
    public static final int SHOWN_FROM = 100;

    private static final double DELTA = -2.35;
    private static final double SLIGHT = 1;
    private static final double LARGE = 1.5;
    private static final double SURE = 0.05;

    /** How much it matters. */
    public enum Level {
        /** Negligible. */
        A,
        /** To be looked at. */
        B,
        /** Not to be used until somebody has found out why. */
        C
    }

    /**
     * A stratum of people with the same score.
     *
     * @param referenceRight of the reference group, how many had the item right
     * @param referenceWrong and wrong
     * @param focalRight of the focal group, how many had it right
     * @param focalWrong and wrong
     */
    public record Stratum(double referenceRight, double referenceWrong, double focalRight, double focalWrong) {
        double total() {
            return referenceRight + referenceWrong + focalRight + focalWrong;
        }
    }

    /** From the strata; those with fewer than two people say nothing. */
    public static Dif of(List<Stratum> strata) {
        double r = 0;
        double s = 0;
        double pr = 0;
        double mixed = 0;
        double qs = 0;
        double surplus = 0;
        double variance = 0;
        double reference = 0;
        double focal = 0;
        for (Stratum stratum : strata) {
            double n = stratum.total();
            double ref = stratum.referenceRight() + stratum.referenceWrong();
            double foc = stratum.focalRight() + stratum.focalWrong();
            reference += ref;
            focal += foc;
            if (n < 2) {
                continue;
            }
            double right = stratum.referenceRight() + stratum.focalRight();
            double p = (stratum.referenceRight() + stratum.focalWrong()) / n;
            double q = (stratum.referenceWrong() + stratum.focalRight()) / n;
            double rk = stratum.referenceRight() * stratum.focalWrong() / n;
            double sk = stratum.referenceWrong() * stratum.focalRight() / n;
            r += rk;
            s += sk;
            pr += p * rk;
            mixed += p * sk + q * rk;
            qs += q * sk;
            surplus += stratum.referenceRight() - ref * right / n;
            variance += ref * foc * right * (n - right) / (n * n * (n - 1));
        }
        double odds = r / s;
        double error = Math.sqrt(pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s));
        double half = Normal.twoSided(0.95) * error;
        double less = Math.max(0, Math.abs(surplus) - 0.5);
        return new Dif(
                odds,
                odds * Math.exp(-half),
                odds * Math.exp(half),
                surplus * surplus / variance,
                less * less / variance,
                reference,
                focal);
    }

    /** The difference in difficulty on the delta scale; negative where the item is harder for the focal group. */
    public double delta() {
        return DELTA * Math.log(oddsRatio);
    }

    /** Whether the two groups differ at all, at the 5 % level. */
    public boolean significant() {
        return ChiSquaredDistribution.of(1).survivalProbability(corrected) < SURE;
    }

    /**
     * A where the difference is below 1 or may be chance, C where it is at least 1.5 and surely above 1, B in between. It
     * goes by the size on the delta scale, not by the odds alone.
     */
    public Level level() {
        double size = Math.abs(delta());
        if (size < SLIGHT || !significant()) {
            return Level.A;
        }
        // One-sided at 5 %: whether the size exceeds 1 by more than its own doubt.
        double error = (Math.log(high) - Math.log(low)) / (2 * Normal.twoSided(0.95)) * Math.abs(DELTA);
        boolean surelyAbove = size - SLIGHT > Normal.twoSided(0.90) * error;
        return size >= LARGE && surelyAbove ? Level.C : Level.B;
    }

    /** Whether both groups are large enough for a class to be reported. */
    public boolean reportable() {
        return Math.min(reference, focal) >= SHOWN_FROM;
    }

    /**
     * The log odds pulled towards none, for groups too small to be classed: a prior that most items treat all alike.
     *
     * @param prior the variance that true differences are held to have, in squared logits
     */
    public double shrunken(double prior) {
        double error = (Math.log(high) - Math.log(low)) / (2 * Normal.twoSided(0.95));
        return Math.log(oddsRatio) * prior / (prior + error * error);
    }
}
