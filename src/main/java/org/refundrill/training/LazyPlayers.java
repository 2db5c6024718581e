package org.refundrill.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.refundrill.casefile.CaseFile;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Field;
import org.refundrill.form.Response;
import org.refundrill.scenario.Scenario;

/**
 * Players who have not read the file: by habit, by the look of the options, or by what was right most often elsewhere.
 * A scenario on which one of them does well teaches nothing.
 */
public final class LazyPlayers {
    /** What no lazy player may reach. */
    public static final BigDecimal LIMIT = new BigDecimal("0.50");

    private static final int OTHER_SEEDS = 500;
    private static final long FAR_AWAY = 1_000_000;
    private static final int SCALE = 4;
    private final CaseDesk desk;

    public LazyPlayers(CaseDesk desk) {
        this.desk = desk;
    }

    /** The mean score of each player over so many cases of a scenario. */
    public Map<String, BigDecimal> means(Scenario scenario, long seed, int cases) {
        Map<String, LazyPlayer> players = new LinkedHashMap<>(LazyPlayer.byHabit());
        players.put("prior", prior(scenario, seed));
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (int i = 0; i < cases; i++) {
            CaseFile file = desk.generate(scenario, seed + i);
            Exercise exercise = desk.pose(file);
            players.forEach((name, player) -> sums.merge(name, score(exercise, player, file), BigDecimal::add));
        }
        Map<String, BigDecimal> means = new LinkedHashMap<>();
        sums.forEach(
                (name, sum) -> means.put(name, sum.divide(BigDecimal.valueOf(cases), SCALE, RoundingMode.HALF_UP)));
        return means;
    }

    /**
     * The means of several scenarios together, each counting as much as the others.
     *
     * @param means by scenario and player
     * @param kind what is put together, such as the tier
     */
    public static Map<String, Map<String, BigDecimal>> together(
            List<Scenario> scenarios, Map<String, Map<String, BigDecimal>> means, Function<Scenario, String> kind) {
        Map<String, Map<String, BigDecimal>> sums = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Scenario scenario : scenarios) {
            Map<String, BigDecimal> sum = sums.computeIfAbsent(kind.apply(scenario), k -> new LinkedHashMap<>());
            means.getOrDefault(scenario.id(), Map.of())
                    .forEach((player, mean) -> sum.merge(player, mean, BigDecimal::add));
            counts.merge(kind.apply(scenario), 1, Integer::sum);
        }
        sums.forEach((which, sum) -> {
            BigDecimal several = BigDecimal.valueOf(counts.getOrDefault(which, 1));
            sum.replaceAll((player, total) -> total.divide(several, SCALE, RoundingMode.HALF_UP));
        });
        return sums;
    }

    private static BigDecimal score(Exercise exercise, LazyPlayer player, CaseFile file) {
        Map<String, Object> responses = new LinkedHashMap<>();
        for (Field field : exercise.form().fields()) {
            responses.put(field.id(), player.answer(field, file));
        }
        Step step = exercise.step(TaskState.fresh(), new Action.Submit(new Response(responses, null)));
        if (step instanceof Step.Submitted submitted) {
            return exercise.assess(submitted.state()).score();
        }
        throw new IllegalStateException("a lazy player's form cannot be read: " + step);
    }

    /** Answers each field with what its key says most often on other seeds. */
    private LazyPlayer prior(Scenario scenario, long seed) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < OTHER_SEEDS; i++) {
            Exercise exercise = desk.pose(desk.generate(scenario, seed + FAR_AWAY + i));
            exercise.keyResponses().forEach((field, answer) -> {
                counts.computeIfAbsent(field, id -> new TreeMap<>()).merge(answer.toString(), 1, Integer::sum);
                answers.putIfAbsent(field + "=" + answer, answer);
            });
        }
        return (field, file) -> {
            Map<String, Integer> known = counts.getOrDefault(field.id(), Map.of());
            return most(known, field)
                    .map(key -> answers.get(field.id() + "=" + key))
                    .orElseGet(() -> LazyPlayer.FIRST.answer(field, file));
        };
    }

    /** The most frequent answer that can be given here: options may differ from case to case. */
    private static java.util.Optional<String> most(Map<String, Integer> counts, Field field) {
        List<String> options = field.options().stream().map(Field.Option::id).toList();
        String best = null;
        int times = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            boolean possible =
                    options.isEmpty() || field.kind() != Field.Kind.CHOICE || options.contains(entry.getKey());
            if (possible && entry.getValue() > times) {
                best = entry.getKey();
                times = entry.getValue();
            }
        }
        return java.util.Optional.ofNullable(best);
    }
}
