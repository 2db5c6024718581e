package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Field;
import org.refundrill.form.Response;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;

/** Somebody inspects returned pieces, sorts a belt against its pace, and says what comes first when the shift ends. */
class WarehouseFloorTest {
    private static final String PACK = "warehouse-floor";

    static List<Scenario> families() {
        return ShippedCases.scenarios().stream()
                .filter(scenario -> scenario.pack().equals(PACK))
                .toList();
    }

    private static CaseFile file(String scenario, long seed) {
        return ShippedCases.DESK.generate(ShippedCases.LIBRARY.scenarios().get(scenario), seed);
    }

    private static Exercise posed(String scenario, long seed) {
        return ShippedCases.DESK.pose(file(scenario, seed));
    }

    private static Step act(Exercise exercise, TaskState state, String what) {
        return exercise.step(state, new Action.Act(Map.of(Act.DO, what)));
    }

    private static TaskState acted(Exercise exercise, String... what) {
        TaskState state = TaskState.fresh();
        for (String one : what) {
            Step step = act(exercise, state, one);
            assertThat(step).as(one).isInstanceOf(Step.Told.class);
            state = step.state();
        }
        return state;
    }

    private static Step submit(Exercise exercise, TaskState state, Map<String, Object> responses) {
        return exercise.step(state, new Action.Submit(new Response(responses, null)));
    }

    private static Assessment assessed(Exercise exercise, TaskState state, Map<String, Object> responses) {
        Step step = submit(exercise, state, responses);
        assertThat(step).isInstanceOf(Step.Submitted.class);
        return exercise.assess(step.state());
    }

    private static Optional<Finding> finding(Assessment assessment, String id) {
        return assessment.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst();
    }

    /** The first case of a family whose key answers a question so. */
    private static long seedWith(String scenario, String field, Object answer) {
        return LongStream.rangeClosed(1, 300)
                .filter(seed ->
                        answer.equals(posed(scenario, seed).keyResponses().get(field)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theGuideQuotesPiecesOfThePackAsTheyStandThere() throws IOException {
        Matcher piece = Pattern.compile("`(warehouse-floor/[^`]+)`\n\n```yaml\n(.*?)\n```\n", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("scenarios/README.md")));
        int pieces = 0;
        while (piece.find()) {
            assertThat(Files.readString(Path.of("scenarios", piece.group(1)))).contains("\n" + piece.group(2) + "\n");
            pieces++;
        }
        assertThat(pieces).isEqualTo(4);
    }

    @Test
    void everyDutyOfTheFloorHasThreeFamiliesAndEveryTierIsThere() {
        Map<String, Long> duties =
                families().stream().collect(Collectors.groupingBy(Scenario::duty, Collectors.counting()));
        assertThat(duties.keySet()).containsExactlyInAnyOrder("EC3", "EC7", "RC1", "RC2", "RC4", "RC6");
        assertThat(duties.values()).allMatch(count -> count >= 3);
        Set<Integer> tiers = new TreeSet<>();
        families().forEach(scenario -> tiers.add(scenario.tier()));
        assertThat(tiers).containsExactly(1, 2, 3, 4);
    }

    /** Blank, nonsense, half right, right: in every family. */
    @ParameterizedTest
    @MethodSource("families")
    void aFormIsReadBeforeItIsJudged(Scenario family) {
        Exercise exercise = posed(family.id(), 3);
        Map<String, Object> key = exercise.keyResponses();
        assertThat(submit(exercise, TaskState.fresh(), Map.of())).isInstanceOf(Step.Unreadable.class);
        Map<String, Object> nonsense = new LinkedHashMap<>(key);
        nonsense.replaceAll((field, answer) -> "gibberish");
        assertThat(submit(exercise, TaskState.fresh(), nonsense)).isInstanceOf(Step.Unreadable.class);

        Field last = exercise.form().fields().get(exercise.form().fields().size() - 1);
        Map<String, Object> partly = new LinkedHashMap<>(key);
        partly.put(last.id(), other(last, key.get(last.id())));
        BigDecimal score = assessed(exercise, TaskState.fresh(), partly).score();
        assertThat(score).isBetween(new BigDecimal("0.01"), new BigDecimal("0.99"));
        assertThat(assessed(exercise, TaskState.fresh(), key).score()).isEqualTo(BigDecimal.ONE);
    }

    private static Object other(Field field, Object due) {
        return field.options().stream()
                .map(Field.Option::id)
                .filter(id -> due instanceof List<?> several ? !several.contains(id) : !id.equals(due))
                .findFirst()
                .<Object>map(id -> due instanceof List ? List.of(id) : id)
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("families")
    void theKeyAloneScoresOneWithoutAnyAct(Scenario family) {
        for (long seed = 1; seed <= 200; seed++) {
            Exercise exercise = posed(family.id(), seed);
            Assessment assessment = assessed(exercise, TaskState.fresh(), exercise.keyResponses());
            assertThat(assessment.score()).as(family.id() + " " + seed).isEqualTo(BigDecimal.ONE);
            assertThat(assessment.findings()).allMatch(finding -> finding.verdict() == Verdict.RIGHT);
        }
    }

    @Test
    void aCheckTakesMinutesAndBringsItsFindingToLight() {
        Exercise exercise = posed("piece-on-the-bench", 5);
        CaseFile file = file("piece-on-the-bench", 5);
        assertThat(ShippedCases.DESK.dossier(file, List.of()).panels())
                .extracting(Dossier.Panel::id)
                .doesNotContain("look", "run", "archive");

        TaskState state = acted(exercise, "carton", "look");
        assertThat(state.minutes()).isEqualTo(7);
        assertThat(state.revealed()).containsExactly("carton", "look");
        assertThat(exercise.acts(state)).extracting(Act::id).doesNotContain("carton", "look");
        assertThat(act(exercise, state, "look")).isInstanceOf(Step.Refused.class);
    }

    @Test
    void whatDoesNotFitIntoTheMinutesLeftIsNotOffered() {
        Exercise exercise = posed("twenty-minutes-left", 2);
        TaskState state = acted(exercise, "carton", "look", "guard", "run");
        assertThat(exercise.minutes() - state.minutes()).isEqualTo(6);
        assertThat(exercise.acts(state)).allMatch(check -> check.minutes() <= 6);
        assertThat(exercise.acts(state)).extracting(Act::id).contains("archive", "plate");
    }

    @Test
    void toOpenTheBoxBeforeLookingAtItIsTold() {
        Exercise exercise = posed("parcel-and-return", 1);
        Assessment early = assessed(exercise, acted(exercise, "contents", "carton"), exercise.keyResponses());
        assertThat(finding(early, "order.contents")).hasValueSatisfying(finding -> {
            assertThat(finding.clause().value()).isEqualTo("FC-01");
            assertThat(finding.due().en()).contains("Carton, before opening");
        });
        assertThat(early.score()).isLessThan(BigDecimal.ONE);
        assertThat(early.passed()).isTrue();
        Assessment inOrder =
                assessed(exercise, acted(exercise, "carton", "contents", "plate"), exercise.keyResponses());
        assertThat(inOrder.findings()).allMatch(finding -> finding.verdict() == Verdict.RIGHT);
    }

    @Test
    void toSwitchASwollenUnitOnFailsTheCase() {
        long seed = seedWith("twenty-minutes-left", "disposition", "hazmat");
        Exercise exercise = posed("twenty-minutes-left", seed);
        Assessment hurt = assessed(exercise, acted(exercise, "carton", "guard", "run"), exercise.keyResponses());
        assertThat(finding(hurt, "danger.run"))
                .hasValueSatisfying(finding -> assertThat(finding.critical()).isTrue());
        assertThat(hurt.passed()).isFalse();
    }

    @Test
    void toAccuseABuyerWithoutProofFailsTheCase() {
        long seed = seedWith("lighter-on-the-way", "fault", "none");
        Exercise exercise = posed("lighter-on-the-way", seed);
        Map<String, Object> accusing = new LinkedHashMap<>(exercise.keyResponses());
        accusing.put("fault", "buyer");
        Assessment assessment = assessed(exercise, TaskState.fresh(), accusing);
        assertThat(finding(assessment, "harm.fault")).isPresent();
        assertThat(assessment.passed()).isFalse();

        Map<String, Object> mild = new LinkedHashMap<>(exercise.keyResponses());
        mild.put("fault", "carrier");
        assertThat(finding(assessed(exercise, TaskState.fresh(), mild), "harm.fault"))
                .isEmpty();
    }

    @Test
    void theNextGradeEarnsHalf() {
        long seed = seedWith("marks-and-parts", "grade", "B");
        Exercise exercise = posed("marks-and-parts", seed);
        Map<String, Object> answers = new LinkedHashMap<>(exercise.keyResponses());
        answers.put("grade", "C");
        assertThat(finding(assessed(exercise, TaskState.fresh(), answers), "grade"))
                .hasValueSatisfying(finding -> assertThat(finding.credit()).isEqualByComparingTo("0.5"));
        answers.put("grade", "D");
        assertThat(finding(assessed(exercise, TaskState.fresh(), answers), "grade"))
                .hasValueSatisfying(finding -> assertThat(finding.credit()).isZero());
    }

    @Test
    void theDebriefTellsWhatEachCheckSettles() {
        Exercise exercise = posed("whose-mark-is-it", 4);
        Step step = submit(exercise, TaskState.fresh(), exercise.keyResponses());
        List<Dossier.Panel> explained = exercise.explained(step.state());
        assertThat(explained).extracting(Dossier.Panel::id).containsExactly("checks");
        assertThat(explained.get(0).rows()).hasSize(4);
    }

    private static TaskState run(Exercise exercise, List<String> lanes, int seconds) {
        TaskState state = TaskState.fresh();
        for (String lane : lanes) {
            Step step = exercise.step(state, new Action.Act(Map.of(Act.DO, lane, Act.SECONDS, seconds)));
            assertThat(step).isInstanceOf(Step.Told.class);
            state = step.state();
        }
        return state;
    }

    private static List<String> key(Exercise exercise) {
        return exercise.keyResponses().values().stream().map(String::valueOf).toList();
    }

    @Test
    void aRunAtThePaceOfTheBeltIsWorthOneAndASlowOneLess() {
        Exercise exercise = posed("mixed-belt", 2);
        assertThat(exercise.form().fields()).hasSize(20);
        assertThat(exercise.acts(TaskState.fresh())).hasSize(9).allMatch(Act::timed);
        assertThat(assessed(exercise, run(exercise, key(exercise), 8), Map.of()).score())
                .isEqualTo(BigDecimal.ONE);

        Assessment slow = assessed(exercise, run(exercise, key(exercise), 16), Map.of());
        assertThat(finding(slow, "pace")).hasValueSatisfying(pace -> {
            assertThat(pace.credit()).isEqualByComparingTo("0.5");
            assertThat(pace.given().en()).isEqualTo("20 of 20 right in 320 s");
        });
        assertThat(slow.score()).isEqualByComparingTo("0.9");
    }

    @Test
    void whoeverOnlyHurriesEarnsNoPace() {
        Exercise exercise = posed("mixed-belt", 2);
        Assessment hasty = assessed(exercise, run(exercise, Collections.nCopies(20, "restock"), 1), Map.of());
        assertThat(finding(hasty, "pace"))
                .hasValueSatisfying(pace -> assertThat(pace.credit()).isLessThan(new BigDecimal("0.4")));
        assertThat(hasty.score()).isLessThan(new BigDecimal("0.5"));
        assertThat(hasty.passed()).isFalse();
    }

    @Test
    void whatARunHasSortedIsNotAskedAgainAndCannotBeContradicted() {
        Exercise exercise = posed("evening-belt", 1);
        List<String> key = key(exercise);
        TaskState state = run(exercise, key.subList(0, 3), 5);
        assertThat(exercise.filled(state)).hasSize(3);
        assertThat(exercise.about(state))
                .hasValueSatisfying(piece -> assertThat(piece.en()).startsWith("4. "));
        Map<String, Object> otherwise = new LinkedHashMap<>(exercise.keyResponses());
        otherwise.put("item.unit-1", key.get(0).equals("parts") ? "restock" : "parts");
        assertThat(submit(exercise, state, otherwise)).isInstanceOf(Step.Unreadable.class);
        assertThat(submit(exercise, state, exercise.keyResponses())).isInstanceOf(Step.Submitted.class);
    }

    @Test
    void aPieceInALesserLaneEarnsItsShareAndForgoesTheRest() {
        long seed = seedWith("evening-belt", "item.unit-1", "restock");
        Exercise exercise = posed("evening-belt", seed);
        Map<String, Object> answers = new LinkedHashMap<>(exercise.keyResponses());
        answers.put("item.unit-1", "open-box");
        Assessment assessment = assessed(exercise, TaskState.fresh(), answers);
        assertThat(finding(assessment, "item.unit-1"))
                .hasValueSatisfying(
                        piece -> assertThat(piece.credit()).isBetween(new BigDecimal("0.77"), new BigDecimal("0.78")));
        assertThat(assessment.regret().signum()).isPositive();
    }

    @Test
    void aHazardInTheWrongLaneFailsTheRun() {
        long seed = seedWith("mixed-belt", "item.unit-1", "hazmat");
        Exercise exercise = posed("mixed-belt", seed);
        Map<String, Object> answers = new LinkedHashMap<>(exercise.keyResponses());
        answers.put("item.unit-1", "refurbish");
        Assessment assessment = assessed(exercise, TaskState.fresh(), answers);
        assertThat(assessment.score()).isGreaterThan(new BigDecimal("0.9"));
        assertThat(assessment.passed()).isFalse();
    }

    @Test
    void equalsMayStandEitherWayAndTheReverseEarnsNothing() {
        int ties = 0;
        for (long seed = 1; seed <= 40; seed++) {
            Exercise exercise = posed("half-past-nine", seed);
            List<String> due = ids(exercise.keyResponses().get("order"));
            for (int i = 0; i + 1 < due.size(); i++) {
                List<String> swapped = new ArrayList<>(due);
                Collections.swap(swapped, i, i + 1);
                ties += order(exercise, swapped).compareTo(BigDecimal.ONE) == 0 ? 1 : 0;
            }
            List<String> rest = new ArrayList<>(exercise.form().fields().get(0).options().stream()
                    .map(Field.Option::id)
                    .filter(id -> !due.contains(id))
                    .toList());
            List<String> backwards = new ArrayList<>(due);
            Collections.reverse(backwards);
            rest.addAll(backwards);
            assertThat(order(exercise, rest.subList(0, 5))).isLessThan(new BigDecimal("0.2"));
        }
        assertThat(ties).isGreaterThan(20);
    }

    private static List<String> ids(Object answer) {
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }

    private static BigDecimal order(Exercise exercise, List<String> order) {
        Map<String, Object> answers = new LinkedHashMap<>(exercise.keyResponses());
        answers.put("order", order);
        return finding(assessed(exercise, TaskState.fresh(), answers), "order")
                .orElseThrow()
                .credit();
    }

    @Test
    void toSweepFirstAndWalkPastADangerFailsTheCase() {
        long seed = seedWith("everybody-shouts", "call", "safety-officer");
        Exercise exercise = posed("everybody-shouts", seed);
        List<String> order = new ArrayList<>(ids(exercise.keyResponses().get("order")));
        order.remove(4);
        order.add(0, "chore-1");
        Map<String, Object> answers = new LinkedHashMap<>(exercise.keyResponses());
        answers.put("order", order);
        Assessment assessment = assessed(exercise, TaskState.fresh(), answers);
        assertThat(finding(assessment, "passed")).hasValueSatisfying(finding -> {
            assertThat(finding.critical()).isTrue();
            assertThat(finding.clause().value()).isEqualTo("FD-1");
        });
        assertThat(assessment.passed()).isFalse();
    }
}
