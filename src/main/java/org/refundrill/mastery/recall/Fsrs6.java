package org.refundrill.mastery.recall;

import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.pow;

/**
 * The sixth version of the Free Spaced Repetition Scheduler, after its reference implementation py-fsrs 6.3.1 by Open
 * Spaced Repetition, with the weights that come with it. The names w0 to w20 are theirs.
 */
public final class Fsrs6 implements MemoryModel {
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double FACTOR = pow(0.9, -1 / W[20]) - 1;
    private static final double LEAST_STABILITY = 0.001;
    private static final int EASIEST = 1;
    private static final int HARDEST = 10;
    private static final int GOOD = Rating.GOOD.grade();

    @Override
    public Memory first(Rating rating) {
        double stability = max(LEAST_STABILITY, W[rating.grade() - 1]);
        return new Memory(stability, clamped(firstDifficulty(rating)));
    }

    @Override
    public Memory reviewed(Memory before, Rating rating, double days) {
        double stability = days < 1
                ? sameDay(before.stability(), rating)
                : rating == Rating.AGAIN ? forgotten(before, days) : remembered(before, rating, days);
        return new Memory(max(LEAST_STABILITY, stability), difficulty(before.difficulty(), rating));
    }

    @Override
    public double recall(Memory memory, double days) {
        return pow(1 + FACTOR * max(0, days) / memory.stability(), -W[20]);
    }

    @Override
    public double daysUntil(Memory memory, double recall) {
        return memory.stability() / FACTOR * (pow(recall, -1 / W[20]) - 1);
    }

    private static double firstDifficulty(Rating rating) {
        return W[4] - exp(W[5] * (rating.grade() - 1)) + 1;
    }

    private static double clamped(double difficulty) {
        return min(HARDEST, max(EASIEST, difficulty));
    }

    private static double difficulty(double before, Rating rating) {
        double moved = before + (HARDEST - before) / 9 * (-W[6] * (rating.grade() - GOOD));
        return clamped(W[7] * firstDifficulty(Rating.EASY) + (1 - W[7]) * moved);
    }

    private static double sameDay(double stability, Rating rating) {
        double growth = exp(W[17] * (rating.grade() - GOOD + W[18])) * pow(stability, -W[19]);
        return stability * (rating.grade() >= GOOD ? max(1, growth) : growth);
    }

    private double remembered(Memory before, Rating rating, double days) {
        double growth = exp(W[8])
                * (HARDEST + 1 - before.difficulty())
                * pow(before.stability(), -W[9])
                * (exp((1 - recall(before, days)) * W[10]) - 1);
        double effort = rating == Rating.HARD ? W[15] : rating == Rating.EASY ? W[16] : 1;
        return before.stability() * (1 + growth * effort);
    }

    private double forgotten(Memory before, double days) {
        double relearnt = W[11]
                * pow(before.difficulty(), -W[12])
                * (pow(before.stability() + 1, W[13]) - 1)
                * exp((1 - recall(before, days)) * W[14]);
        return min(relearnt, before.stability() / exp(W[17] * W[18]));
    }
}
