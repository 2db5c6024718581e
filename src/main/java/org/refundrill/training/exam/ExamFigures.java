package org.refundrill.training.exam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.refundrill.psychometrics.Decisions;
import org.refundrill.psychometrics.Interval;
import org.refundrill.psychometrics.Reliability;

/**
 * How good an exam has been so far.
 *
 * @param sittings how many were handed in
 * @param reliability alpha with Feldt's 95 % interval; empty below ten sittings
 * @param stable whether there are enough to take it at its word
 * @param error the standard error of a score, as a share of the credit
 * @param accuracy the probability that a pass or a fail is right, with a 95 % interval over people; empty below ten
 * @param falsePasses how many of those above the line are to be expected below it
 * @param falseFails how many of those below the line are to be expected above it
 */
public record ExamFigures(
        int sittings,
        Optional<Interval> reliability,
        boolean stable,
        double error,
        Optional<Interval> accuracy,
        double falsePasses,
        double falseFails) {
    private static final int DRAWS = 400;
    private static final double LEAST_ERROR = 0.01;

    /**
     * From the credit of each case in each sitting.
     *
     * @param credits a row for each sitting, all of the same length; each from 0 to 1
     * @param cut the line, a share of the credit
     */
    public static ExamFigures of(List<double[]> credits, double cut) {
        int people = credits.size();
        if (people < Reliability.SHOWN_FROM || credits.get(0).length < 2) {
            return new ExamFigures(people, Optional.empty(), false, Double.NaN, Optional.empty(), 0, 0);
        }
        int cases = credits.get(0).length;
        Reliability reliability = Reliability.of(credits.toArray(new double[0][]));
        if (!Double.isFinite(reliability.alpha())) {
            return new ExamFigures(people, Optional.empty(), false, Double.NaN, Optional.empty(), 0, 0);
        }
        double error = Math.max(LEAST_ERROR, reliability.standardError() / cases);
        double[] scores = credits.stream()
                .mapToDouble(row -> Arrays.stream(row).sum() / cases)
                .toArray();
        Decisions decisions = decisions(scores, error, cut);
        return new ExamFigures(
                people,
                Optional.of(reliability.feldt()),
                people >= Reliability.STABLE_FROM,
                error,
                Optional.of(interval(scores, error, cut, decisions.accuracy())),
                decisions.falsePasses(),
                decisions.falseFails());
    }

    private static Decisions decisions(double[] scores, double error, double cut) {
        double[] errors = new double[scores.length];
        Arrays.fill(errors, error);
        return Decisions.of(scores, errors, cut);
    }

    /** Other people might have come: they are drawn anew from those who did. */
    private static Interval interval(double[] scores, double error, double cut, double accuracy) {
        SplittableRandom chance = new SplittableRandom(scores.length);
        List<Double> drawn = new ArrayList<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] others = new double[scores.length];
            for (int i = 0; i < others.length; i++) {
                others[i] = scores[chance.nextInt(scores.length)];
            }
            drawn.add(decisions(others, error, cut).accuracy());
        }
        drawn.sort(Double::compare);
        return new Interval(accuracy, drawn.get((int) (DRAWS * 0.025)), drawn.get((int) (DRAWS * 0.975)));
    }

    /**
     * The error of one score before there are enough sittings to know it: that of so many cases drawn from all there are.
     *
     * @param score a share of the credit
     */
    public static double errorAlone(double score, int cases) {
        return Math.max(LEAST_ERROR, Math.sqrt(score * (1 - score) / Math.max(1, cases - 1)));
    }
}
