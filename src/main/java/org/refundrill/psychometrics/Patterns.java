package org.refundrill.psychometrics;

/**
 * Right and wrong answers of many people to the same items, those with the same answers counted together.
 *
 * @param answers a row for each pattern: whether each item was right
 * @param counts how many people gave it
 */
record Patterns(boolean[][] answers, double[] counts) {
    int items() {
        return answers[0].length;
    }

    double people() {
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        return sum;
    }
}
