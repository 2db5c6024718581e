package org.refundrill.psychometrics;

/** The abilities over which the models sum: 61 from -6 to 6, as the R package mirt takes them. */
final class Nodes {
    static final int COUNT = 61;
    private static final double REACH = 6;

    private Nodes() {}

    static double at(int node) {
        return -REACH + 2 * REACH * node / (COUNT - 1);
    }

    /** The share of people at a node, when ability is normal with mean 0. */
    static double density(int node, double variance) {
        double sum = 0;
        for (int other = 0; other < COUNT; other++) {
            sum += height(other, variance);
        }
        return height(node, variance) / sum;
    }

    private static double height(int node, double variance) {
        return Math.exp(-at(node) * at(node) / (2 * variance));
    }
}
