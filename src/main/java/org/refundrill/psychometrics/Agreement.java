package org.refundrill.psychometrics;

import java.util.ArrayList;
import java.util.List;

/**
 * How far two judges agree beyond chance: Cohen's kappa, with the large-sample standard error of Fleiss, Cohen and Everitt
 * (1969). Never to be shown without the raw agreement and the recall of each class: where one class is rare, kappa is low
 * although the judges nearly always agree.
 *
 * @param agreement the share of agreement, weighted where weights are given
 * @param kappa 1 for full agreement, 0 for what chance gives
 * @param standardError of kappa
 * @param recall of each class, the share of the first judge's cases that the second judged alike; NaN for a class without
 *     cases
 */
public record Agreement(double agreement, double kappa, double standardError, List<Double> recall) {
    public Agreement {
        recall = List.copyOf(recall);
    }

    /** Classes without an order: a miss is a miss. Rows are the first judge, the key; columns the second. */
    public static Agreement of(double[][] counts) {
        return weighted(counts, distances(counts.length, 0));
    }

    /** Classes in their order: a miss counts by the square of its distance. */
    public static Agreement quadratic(double[][] counts) {
        return weighted(counts, distances(counts.length, 2));
    }

    private static double[][] distances(int classes, int power) {
        double[][] distances = new double[classes][classes];
        for (int i = 0; i < classes; i++) {
            for (int j = 0; j < classes; j++) {
                distances[i][j] = i == j ? 0 : Math.pow(Math.abs(i - j), power);
            }
        }
        return distances;
    }

    /** With a weight for each kind of miss; 0 on the diagonal. */
    public static Agreement weighted(double[][] counts, double[][] misses) {
        int k = counts.length;
        double worst = 0;
        for (double[] row : misses) {
            for (double miss : row) {
                worst = Math.max(worst, miss);
            }
        }
        double[][] weights = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                weights[i][j] = 1 - misses[i][j] / worst;
            }
        }
        return new Table(counts).agreement(weights);
    }

    /** A table of shares with its margins. */
    private static final class Table {
        private final int k;
        private final double[][] share;
        private final double[] rows;
        private final double[] columns;
        private double total;

        Table(double[][] counts) {
            k = counts.length;
            share = new double[k][k];
            rows = new double[k];
            columns = new double[k];
            for (double[] row : counts) {
                for (double count : row) {
                    total += count;
                }
            }
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    share[i][j] = counts[i][j] / total;
                    rows[i] += share[i][j];
                    columns[j] += share[i][j];
                }
            }
        }

        Agreement agreement(double[][] weights) {
            double observed = 0;
            double expected = 0;
            double[] ofRow = new double[k];
            double[] ofColumn = new double[k];
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    observed += weights[i][j] * share[i][j];
                    expected += weights[i][j] * rows[i] * columns[j];
                    ofRow[i] += weights[i][j] * columns[j];
                    ofColumn[j] += weights[i][j] * rows[i];
                }
            }
            double sum = 0;
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    double part = weights[i][j] * (1 - expected) - (ofRow[i] + ofColumn[j]) * (1 - observed);
                    sum += share[i][j] * part * part;
                }
            }
            double less = observed * expected - 2 * expected + observed;
            double kappa = (observed - expected) / (1 - expected);
            double error = Math.sqrt((sum - less * less) / total) / ((1 - expected) * (1 - expected));
            return new Agreement(observed, kappa, error, recall());
        }

        private List<Double> recall() {
            List<Double> recall = new ArrayList<>();
            for (int i = 0; i < k; i++) {
                recall.add(share[i][i] / rows[i]);
            }
            return recall;
        }
    }

    /** Kappa with its interval. */
    public Interval interval(double confidence) {
        double half = Normal.twoSided(confidence) * standardError;
        return new Interval(kappa, kappa - half, Math.min(1, kappa + half));
    }
}
