package org.refundrill.psychometrics;

import java.util.List;

/**
 * A model of right and wrong answers, fitted to many people's: ability is normal, and an item's chance is logistic in slope
 * times ability plus intercept.
 *
 * @param slopes of the items; all 1 in the Rasch model
 * @param intercepts of the items; higher is easier
 * @param variance of ability; 1 where slopes are fitted
 * @param logLikelihood of the answers
 */
public record ResponseModel(List<Double> slopes, List<Double> intercepts, double variance, double logLikelihood) {
    /** Fewer answers an item than this leave slopes to chance. */
    public static final int SLOPES_FROM = 200;

    private static final double WORTH = 2;

    public ResponseModel {
        slopes = List.copyOf(slopes);
        intercepts = List.copyOf(intercepts);
    }

    /**
     * Fits all slopes as 1, and the variance of ability.
     *
     * @param answers a row for each pattern of answers: whether each item was right
     * @param counts how many people gave each
     */
    public static ResponseModel rasch(boolean[][] answers, double[] counts) {
        return new ResponseFit(answers, counts, false).fit();
    }

    /** Fits a slope for each item. */
    public static ResponseModel slopes(boolean[][] answers, double[] counts) {
        return new ResponseFit(answers, counts, true).fit();
    }

    /** Whether slopes of their own are worth it: they raise the likelihood by two units each. */
    public boolean worthMoreThan(ResponseModel rasch) {
        return logLikelihood - rasch.logLikelihood >= WORTH * slopes.size();
    }

    /** The mean ability of those who gave these answers, with its standard deviation. */
    public Ability ability(boolean[] answers) {
        double[] weights = new double[Nodes.COUNT];
        double sum = 0;
        double mean = 0;
        for (int node = 0; node < Nodes.COUNT; node++) {
            weights[node] = Nodes.density(node, variance) * likelihood(answers, Nodes.at(node));
            sum += weights[node];
            mean += weights[node] * Nodes.at(node);
        }
        mean /= sum;
        double squares = 0;
        for (int node = 0; node < Nodes.COUNT; node++) {
            double off = Nodes.at(node) - mean;
            squares += weights[node] * off * off;
        }
        return new Ability(mean, Math.sqrt(squares / sum));
    }

    private double likelihood(boolean[] answers, double ability) {
        double product = 1;
        for (int item = 0; item < answers.length; item++) {
            double chance = 1 / (1 + Math.exp(-slopes.get(item) * ability - intercepts.get(item)));
            product *= answers[item] ? chance : 1 - chance;
        }
        return product;
    }

    /**
     * Where somebody stands.
     *
     * @param mean in the model's units
     * @param deviation how unsure that is
     */
    public record Ability(double mean, double deviation) {}
}
