package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Response;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;

/** Somebody works at the process desk: finds the narrow place, foresees a change, plans a start. */
class ProcessDeskTest {
    static Stream<Scenario> families() {
        return ShippedCases.scenarios().stream()
                .filter(scenario -> scenario.rulebook().equals("process-desk"));
    }

    private static Exercise posed(String scenario, long seed) {
        return ShippedCases.DESK.pose(
                ShippedCases.DESK.generate(ShippedCases.LIBRARY.scenarios().get(scenario), seed));
    }

    private static Step submit(Exercise exercise, Map<String, Object> answers) {
        return exercise.step(TaskState.fresh(), new Action.Submit(new Response(answers, null)));
    }

    private static Assessment assessed(Exercise exercise, Map<String, Object> answers) {
        Step step = submit(exercise, answers);
        assertThat(step).isInstanceOf(Step.Submitted.class);
        return exercise.assess(step.state());
    }

    private static Finding finding(Assessment assessment, String id) {
        return assessment.findings().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void trainsEachDutyWithThreeFamilies() {
        Map<String, Integer> duties = new LinkedHashMap<>();
        families().forEach(family -> duties.merge(family.duty(), 1, Integer::sum));
        assertThat(duties).containsOnlyKeys("EC9", "CP2", "CP6");
        assertThat(duties.values()).allMatch(count -> count >= 3);
        assertThat(families().map(Scenario::tier)).contains(1, 2, 3, 4);
    }

    @ParameterizedTest
    @MethodSource("families")
    void sendsItsKeyBackForAllThereIsOnTwoHundredSeeds(Scenario family) {
        for (long seed = 1; seed <= 200; seed++) {
            Exercise exercise = posed(family.id(), seed);
            assertThat(assessed(exercise, exercise.keyResponses()).score())
                    .as(family.id() + " " + seed)
                    .isEqualByComparingTo("1");
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void countsNothingWhileTheFormIsBlankOrNonsense(Scenario family) {
        Exercise exercise = posed(family.id(), 3);
        assertThat(submit(exercise, Map.of())).isInstanceOf(Step.Unreadable.class);
        Map<String, Object> nonsense = new LinkedHashMap<>(exercise.keyResponses());
        nonsense.replaceAll((field, answer) -> "???");
        assertThat(submit(exercise, nonsense)).isInstanceOf(Step.Unreadable.class);
    }

    @Test
    void givesPartForAChangeThatBringsPart() {
        Exercise exercise = posed("slowest-station", 3);
        Map<String, Object> answers = new LinkedHashMap<>(exercise.keyResponses());
        List<Verdict> verdicts = new ArrayList<>();
        for (String change : List.of("p1", "p2", "p3", "p4")) {
            answers.put("change", change);
            verdicts.add(finding(assessed(exercise, answers), "change").verdict());
        }
        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.RIGHT, Verdict.PARTIAL, Verdict.WRONG, Verdict.WRONG);
    }

    @Test
    void failsAPlanInWhichATaskComesBeforeWhatItNeeds() {
        Exercise exercise = posed("what-before-what", 3);
        Map<String, Object> answers = new LinkedHashMap<>(exercise.keyResponses());
        List<Object> order = new ArrayList<>((List<?>) answers.get("order"));
        Collections.reverse(order);
        answers.put("order", order);

        Assessment assessment = assessed(exercise, answers);

        assertThat(assessment.passed()).isFalse();
        assertThat(finding(assessment, "order").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(finding(assessment, "order").reason().zh()).contains("之后");
    }

    @Test
    void theGuideQuotesPiecesOfThePackAsTheyStandThere() throws IOException {
        Matcher piece = Pattern.compile("`(process-desk/[^`]+)`\n\n```yaml\n(.*?)\n```\n", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("scenarios/README.md")));
        int pieces = 0;
        while (piece.find()) {
            assertThat(Files.readString(Path.of("scenarios").resolve(piece.group(1))))
                    .contains("\n" + piece.group(2) + "\n");
            pieces++;
        }
        assertThat(pieces).isEqualTo(2);
    }
}
