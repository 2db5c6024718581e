package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.content.ShippedCases;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.Probe;
import org.refundrill.json.Json;
import org.refundrill.scenario.Scenario;

/** A script walks through a case of every exercise type: it says nothing, then nonsense, then half, then what is right. */
class WalkthroughTest {
    private static final long SEED = 3;

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void open() {
        program = new Program(home);
    }

    static Stream<String> types() {
        return ExerciseTypes.all().stream().map(ExerciseType::id);
    }

    @ParameterizedTest
    @MethodSource("types")
    void nothingAndNonsenseCountNothingHalfCountsAHalfAndTheKeyCountsOne(String type) {
        Scenario scenario = ShippedCases.scenarios().stream()
                .filter(family -> family.question().exercise().equals(type))
                .findFirst()
                .orElseThrow();
        Exercise exercise = ShippedCases.DESK.pose(ShippedCases.DESK.generate(scenario, SEED));
        Map<String, Object> nonsense = new LinkedHashMap<>();
        exercise.form().fields().forEach(field -> nonsense.put(field.id(), Map.of("no", "sense")));

        List<Map<?, ?>> told = played(scenario, Map.of(), nonsense, Map.of("elsewhere", "1"), half(exercise));

        assertThat(told)
                .extracting(WalkthroughTest::event)
                .containsExactly("case", "unreadable", "unreadable", "unreadable", "assessment", "end");
        assertThat(score(told)).isStrictlyBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(score(played(scenario, exercise.keyResponses()))).isEqualByComparingTo(BigDecimal.ONE);
    }

    /** Answers of which the exercise itself says that some are right. */
    private static Map<String, Object> half(Exercise exercise) {
        return exercise.probes().stream()
                .filter(probe -> probe.expected() == Probe.Expected.PARTIAL)
                .filter(probe -> probe.log().size() == 1)
                .map(probe -> probe.log().get(0))
                .filter(Action.Submit.class::isInstance)
                .map(submit -> ((Action.Submit) submit).response().fields())
                .findFirst()
                .orElseThrow();
    }

    private List<Map<?, ?>> played(Scenario scenario, Map<?, ?>... answers) {
        List<String> lines = new ArrayList<>();
        for (Map<?, ?> answer : answers) {
            lines.add(Json.line(Map.of("responses", answer)));
        }
        return Program.lines(program.run(
                String.join("\n", lines) + "\n",
                "play",
                "--trainee",
                "li",
                "--scenario",
                scenario.id(),
                "--seed",
                String.valueOf(SEED),
                "--cases",
                "1"));
    }

    private static String event(Map<?, ?> line) {
        return String.valueOf(line.get("event"));
    }

    private static BigDecimal score(List<Map<?, ?>> told) {
        return told.stream()
                .filter(line -> event(line).equals("assessment"))
                .map(line -> new BigDecimal(String.valueOf(line.get("score"))))
                .findFirst()
                .orElseThrow();
    }
}
