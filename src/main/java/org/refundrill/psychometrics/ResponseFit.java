package org.refundrill.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits a model of answers by marginal maximum likelihood: expectation over the abilities, then a few steps of Newton's for
 * each item (Bock and Aitkin 1981), until nothing moves.
 */
final class ResponseFit {
    private static final int ROUNDS = 5_000;
    private static final int STEPS = 5;
    private static final double STILL = 1e-7;

    /** A row for each pattern of answers, and how many people gave it. */
    private final boolean[][] answers;

    private final double[] counts;
    private final boolean slopesToo;
    private final int items;
    private final double[] slopes;
    private final double[] intercepts;
    /** How many people are to be expected at each ability, and how many of them had each item right. */
    private final double[] people = new double[Nodes.COUNT];

    private final double[][] right;
    private double variance = 1;
    private double logLikelihood;

    ResponseFit(boolean[][] answers, double[] counts, boolean slopesToo) {
        this.answers = answers;
        this.counts = counts;
        this.slopesToo = slopesToo;
        this.items = answers[0].length;
        this.slopes = new double[items];
        this.intercepts = new double[items];
        this.right = new double[items][Nodes.COUNT];
        Arrays.fill(slopes, 1);
    }

    ResponseModel fit() {
        for (int round = 0; round < ROUNDS; round++) {
            expect();
            double moved = slopesToo ? 0 : reweigh();
            for (int item = 0; item < items; item++) {
                moved = Math.max(moved, improve(item));
            }
            if (moved < STILL) {
                break;
            }
        }
        expect();
        return new ResponseModel(list(slopes), list(intercepts), variance, logLikelihood);
    }

    private static List<Double> list(double[] values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return list;
    }

    private double chance(int item, double ability) {
        return 1 / (1 + Math.exp(-slopes[item] * ability - intercepts[item]));
    }

    private void expect() {
        Arrays.fill(people, 0);
        for (double[] row : right) {
            Arrays.fill(row, 0);
        }
        logLikelihood = 0;
        double[][] chances = new double[items][Nodes.COUNT];
        double[] prior = new double[Nodes.COUNT];
        for (int node = 0; node < Nodes.COUNT; node++) {
            prior[node] = Nodes.density(node, variance);
            for (int item = 0; item < items; item++) {
                chances[item][node] = chance(item, Nodes.at(node));
            }
        }
        for (int pattern = 0; pattern < counts.length; pattern++) {
            if (counts[pattern] > 0) {
                expect(answers[pattern], counts[pattern], prior, chances);
            }
        }
    }

    private void expect(boolean[] given, double count, double[] prior, double[][] chances) {
        double[] weight = prior.clone();
        double sum = 0;
        for (int node = 0; node < Nodes.COUNT; node++) {
            for (int item = 0; item < items; item++) {
                weight[node] *= given[item] ? chances[item][node] : 1 - chances[item][node];
            }
            sum += weight[node];
        }
        logLikelihood += count * Math.log(sum);
        for (int node = 0; node < Nodes.COUNT; node++) {
            double share = count * weight[node] / sum;
            people[node] += share;
            for (int item = 0; item < items; item++) {
                right[item][node] += given[item] ? share : 0;
            }
        }
    }

    private double reweigh() {
        double squares = 0;
        for (int node = 0; node < Nodes.COUNT; node++) {
            squares += people[node] * Nodes.at(node) * Nodes.at(node);
        }
        double before = variance;
        variance = squares / Arrays.stream(counts).sum();
        return Math.abs(variance - before);
    }

    /** Newton's steps for one item; returns how far it moved. */
    private double improve(int item) {
        double slope = slopes[item];
        double intercept = intercepts[item];
        for (int step = 0; step < STEPS; step++) {
            double up = 0;
            double upSlope = 0;
            double own = 0;
            double mixed = 0;
            double ownSlope = 0;
            for (int node = 0; node < Nodes.COUNT; node++) {
                double ability = Nodes.at(node);
                double p = chance(item, ability);
                double off = right[item][node] - people[node] * p;
                double information = people[node] * p * (1 - p);
                up += off;
                upSlope += off * ability;
                own += information;
                mixed += information * ability;
                ownSlope += information * ability * ability;
            }
            if (slopesToo) {
                double determinant = own * ownSlope - mixed * mixed;
                intercepts[item] += (ownSlope * up - mixed * upSlope) / determinant;
                slopes[item] += (own * upSlope - mixed * up) / determinant;
            } else {
                intercepts[item] += up / own;
            }
        }
        return Math.max(Math.abs(slopes[item] - slope), Math.abs(intercepts[item] - intercept));
    }
}
