package org.refundrill.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How often somebody who guesses is right.
 *
 * @param blind by always giving the most frequent answer
 * @param informed by the most frequent answer of cases that look alike
 * @param cases out of how many
 */
record Guess(int blind, int informed, int cases) {
    /** A gain of fewer cases than one in so many is chance. */
    private static final int CHANCE = 12;

    /** Values as numbers, the same for the same value. */
    static <T> int[] numbered(List<T> all, Function<T, ?> value) {
        List<?> values = all.stream().map(value).toList();
        List<?> distinct = values.stream().distinct().toList();
        return values.stream().mapToInt(distinct::indexOf).toArray();
    }

    /** A guess that tells cases apart by one threshold of a quantity, the best there is. */
    static Guess byThreshold(int[] answers, int[] measure) {
        int kinds = kinds(answers);
        int[] low = new int[kinds];
        int[] high = new int[kinds];
        for (int answer : answers) {
            high[answer]++;
        }
        int blind = max(high);
        int most = blind;
        int[] order = IntStream.range(0, answers.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> measure[i]))
                .mapToInt(i -> i)
                .toArray();
        for (int i = 0; i < order.length; i++) {
            low[answers[order[i]]]++;
            high[answers[order[i]]]--;
            boolean boundary = i + 1 == order.length || measure[order[i]] < measure[order[i + 1]];
            most = boundary ? Math.max(most, max(low) + max(high)) : most;
        }
        return new Guess(blind, most, answers.length);
    }

    /** A guess that tells cases apart by a value. */
    static Guess byValue(int[] answers, int[] values) {
        int kinds = kinds(answers);
        int[] all = new int[kinds];
        int[][] apart = new int[kinds(values)][kinds];
        for (int i = 0; i < answers.length; i++) {
            all[answers[i]]++;
            apart[values[i]][answers[i]]++;
        }
        int informed = Arrays.stream(apart).mapToInt(Guess::max).sum();
        return new Guess(max(all), informed, answers.length);
    }

    /** Whether looking at it halves the errors. */
    boolean halvesTheErrors() {
        return gain() > 0 && 2 * gain() >= cases - blind && gain() * CHANCE >= cases;
    }

    /** How many guesses more are right by looking at it. */
    int gain() {
        return informed - blind;
    }

    private static int kinds(int[] numbered) {
        return Arrays.stream(numbered).max().orElse(-1) + 1;
    }

    private static int max(int[] counts) {
        return Arrays.stream(counts).max().orElse(0);
    }
}
