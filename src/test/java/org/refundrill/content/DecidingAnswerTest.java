package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Field;
import org.refundrill.form.Response;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Verdict;

/** Each exercise has one answer that decides; whoever misses it does not pass, however right the rest is. */
class DecidingAnswerTest {
    private static final Map<String, List<String>> DECIDING = Map.of(
            "ruling", List.of("outcome"),
            "evidence", List.of("outcome"),
            "deadline", List.of("last-day", "until"),
            "amount", List.of("total"),
            "markets", List.of("differs"));

    static List<Scenario> scenarios() {
        return ShippedCases.scenarios().stream()
                .filter(scenario -> DECIDING.containsKey(scenario.question().exercise()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void failsTheCaseAlone(Scenario scenario) {
        for (long seed = 1; seed <= 40; seed++) {
            Exercise exercise = ShippedCases.DESK.pose(ShippedCases.DESK.generate(scenario, seed));
            for (Field field : exercise.form().fields()) {
                if (DECIDING.getOrDefault(scenario.question().exercise(), List.of())
                        .contains(field.id())) {
                    for (String other : others(field)) {
                        mustFail(exercise, field.id(), other, scenario.id() + " " + seed + ": " + other);
                    }
                }
            }
        }
    }

    private static List<String> others(Field field) {
        return switch (field.kind()) {
            case CHOICE -> field.options().stream().map(Field.Option::id).toList();
            case MONEY -> List.of("99999.00");
            case DATE -> List.of("2031-01-01");
            case INSTANT -> List.of("2031-01-01T00:00+08:00");
            case CHOICES ->
                Stream.concat(Stream.of("-"), field.options().stream().map(Field.Option::id))
                        .toList();
            case ORDER, SEQUENCE, INTEGER, NUMBER, TEXT ->
                throw new IllegalArgumentException(field.id() + " decides nothing");
        };
    }

    private static void mustFail(Exercise exercise, String field, String answer, String what) {
        Map<String, Object> responses = new LinkedHashMap<>(exercise.keyResponses());
        responses.put(field, answer);
        Step step = exercise.step(TaskState.fresh(), new Action.Submit(new Response(responses, null)));
        Assessment assessment = exercise.assess(((Step.Submitted) step).state());
        boolean wrong = assessment.findings().stream()
                .anyMatch(finding -> finding.id().equals(field) && finding.verdict() == Verdict.WRONG);
        assertThat(assessment.passed()).as(what).isEqualTo(!wrong);
    }
}
