package org.refundrill.psychometrics;

import java.util.ArrayList;
import java.util.List;

/**
 * Sections 6 and 7 of the Law School Admission Test, five items and a thousand people each, as published by Bock and
 * Lieberman (1970) and used in the tests of the R package mirt. The counts are those of the patterns 00000 to 11111.
 */
final class Lsat {
    static final double[] SIX = {
        3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28,
        298
    };
    static final double[] SEVEN = {
        12, 19, 1, 7, 3, 19, 3, 17, 10, 5, 3, 7, 7, 23, 8, 28, 7, 39, 11, 34, 14, 51, 15, 90, 6, 25, 7, 35, 18, 136, 32,
        308
    };

    private Lsat() {}

    static boolean[][] patterns() {
        boolean[][] patterns = new boolean[32][5];
        for (int pattern = 0; pattern < 32; pattern++) {
            for (int item = 0; item < 5; item++) {
                patterns[pattern][item] = (pattern >> (4 - item) & 1) == 1;
            }
        }
        return patterns;
    }

    /** A row for each person. */
    static double[][] people(double[] counts) {
        List<double[]> people = new ArrayList<>();
        for (int pattern = 0; pattern < 32; pattern++) {
            for (int n = 0; n < counts[pattern]; n++) {
                double[] row = new double[5];
                for (int item = 0; item < 5; item++) {
                    row[item] = pattern >> (4 - item) & 1;
                }
                people.add(row);
            }
        }
        return people.toArray(new double[0][]);
    }
}
