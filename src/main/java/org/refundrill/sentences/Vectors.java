package org.refundrill.sentences;

/** Turns a sentence into a vector of length 1; sentences of like meaning come out near one another. */
@FunctionalInterface
interface Vectors {
    float[] of(String sentence);

    /** How near two sentences are, -1 to 1. */
    static double nearness(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
