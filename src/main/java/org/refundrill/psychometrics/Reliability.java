package org.refundrill.psychometrics;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * How far a test would give the same order of people again: Cronbach's alpha, which is KR-20 where items are right or
 * wrong.
 *
 * @param people how many sat it
 * @param items how many items it has
 * @param alpha the share of the score's variance that the items have in common
 * @param deviation the standard deviation of the scores
 * @param itemRest for each item the correlation with the sum of the others; NaN where either never varies
 * @param means the mean credit of each item
 */
public record Reliability(
        int people, int items, double alpha, double deviation, List<Double> itemRest, List<Double> means) {
    /** From here on a figure is worth showing at all. */
    public static final int SHOWN_FROM = 10;

    /** Below this it is to be called unstable. */
    public static final int STABLE_FROM = 30;

    public Reliability {
        itemRest = List.copyOf(itemRest);
        means = List.copyOf(means);
    }

    /** From a row of credits for each person. */
    public static Reliability of(double[][] credits) {
        int n = credits.length;
        int k = credits[0].length;
        double[] totals = new double[n];
        double ofItems = 0;
        List<Double> means = new ArrayList<>();
        for (int item = 0; item < k; item++) {
            Moments moments = new Moments();
            for (int person = 0; person < n; person++) {
                totals[person] += credits[person][item];
                moments.add(credits[person][item]);
            }
            ofItems += moments.variance();
            means.add(moments.mean());
        }
        Moments total = new Moments();
        List<Double> rest = new ArrayList<>();
        for (double score : totals) {
            total.add(score);
        }
        for (int item = 0; item < k; item++) {
            rest.add(withTheRest(credits, totals, item));
        }
        double alpha = k / (k - 1.0) * (1 - ofItems / total.variance());
        return new Reliability(n, k, alpha, Math.sqrt(total.variance()), rest, means);
    }

    private static double withTheRest(double[][] credits, double[] totals, int item) {
        Moments own = new Moments();
        Moments rest = new Moments();
        Moments both = new Moments();
        for (int person = 0; person < totals.length; person++) {
            double credit = credits[person][item];
            own.add(credit);
            rest.add(totals[person] - credit);
            both.add(totals[person]);
        }
        double covariance = (both.variance() - own.variance() - rest.variance()) / 2;
        return covariance / Math.sqrt(own.variance() * rest.variance());
    }

    /** The standard error of a score. */
    public double standardError() {
        return deviation * Math.sqrt(1 - alpha);
    }

    /** Alpha with Feldt's 95 % interval. */
    public Interval feldt() {
        FDistribution f = FDistribution.of(people - 1.0, (people - 1.0) * (items - 1.0));
        double low = 1 - (1 - alpha) * f.inverseCumulativeProbability(0.975);
        double high = 1 - (1 - alpha) * f.inverseCumulativeProbability(0.025);
        return new Interval(alpha, low, high);
    }
}
