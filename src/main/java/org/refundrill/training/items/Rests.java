package org.refundrill.training.items;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well whoever gave an answer does otherwise: the mean of what their other answers earned above what these questions
 * earn on average. 0 is as everybody.
 */
final class Rests {
    private static final int FEW = 10;

    private final Map<String, Double> averages = new HashMap<>();
    private final Map<String, double[]> people = new HashMap<>();

    Rests(Collection<List<ItemAnswer>> items) {
        for (List<ItemAnswer> answers : items) {
            double mean =
                    answers.stream().mapToDouble(ItemAnswer::credit).average().orElse(0);
            averages.put(answers.get(0).item(), mean);
            for (ItemAnswer answer : answers) {
                double[] sum = people.computeIfAbsent(answer.trainee(), any -> new double[2]);
                sum[0] += answer.credit() - mean;
                sum[1]++;
            }
        }
    }

    double of(ItemAnswer answer) {
        double[] sum = people.getOrDefault(answer.trainee(), new double[2]);
        double own = answer.credit() - averages.getOrDefault(answer.item(), 0.0);
        return sum[1] < 2 ? 0 : (sum[0] - own) / (sum[1] - 1);
    }

    double mean(List<ItemAnswer> answers) {
        return answers.stream().mapToDouble(this::of).average().orElse(0);
    }

    /** The standard error of that mean; without end where it is of fewer than ten. */
    double error(List<ItemAnswer> answers) {
        double mean = mean(answers);
        double squares = answers.stream()
                .mapToDouble(answer -> (of(answer) - mean) * (of(answer) - mean))
                .sum();
        int n = answers.size();
        return n < FEW ? Double.POSITIVE_INFINITY : Math.sqrt(squares / (n - 1) / n);
    }

    /** The correlation of credit with the rest; empty where either never varies. */
    Optional<Double> correlation(List<ItemAnswer> answers) {
        List<double[]> pairs = new ArrayList<>();
        answers.forEach(answer -> pairs.add(new double[] {answer.credit(), of(answer)}));
        double x = pairs.stream().mapToDouble(pair -> pair[0]).average().orElse(0);
        double y = pairs.stream().mapToDouble(pair -> pair[1]).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (double[] pair : pairs) {
            xy += (pair[0] - x) * (pair[1] - y);
            xx += (pair[0] - x) * (pair[0] - x);
            yy += (pair[1] - y) * (pair[1] - y);
        }
        return xx == 0 || yy == 0 ? Optional.empty() : Optional.of(xy / Math.sqrt(xx * yy));
    }
}
