package org.refundrill.exercise.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.content.ShippedCases;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Response;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Finding;

/**
 * Somebody goes through a case with three facts: the page is only told of, the packing weight and the refund's record lie in
 * the file. The platform's snapshot is the one thing to be asked for.
 */
class InvestigationTest {
    private static final CaseFile FILE =
            ShippedCases.DESK.generate(ShippedCases.LIBRARY.scenarios().get("gaps-in-the-file"), 3);
    private final Exercise exercise = ShippedCases.DESK.pose(FILE);
    private TaskState state = TaskState.fresh();

    static List<Scenario> investigations() {
        return ShippedCases.scenarios().stream()
                .filter(scenario -> scenario.question().exercise().equals("investigation"))
                .toList();
    }

    @Test
    void nothingAnsweredIsNotWrongButUnreadable() {
        assertThat(submitted(Map.of()))
                .isInstanceOfSatisfying(
                        Step.Unreadable.class,
                        unreadable -> assertThat(unreadable.problems()).hasSize(6));
    }

    @Test
    void nobodyCanBeAskedWhatIsNotThereToBeAsked() {
        assertThat(act("ask-the-moon")).isInstanceOf(Step.Refused.class);
        assertThat(state.minutes()).isZero();
    }

    @Test
    void askingTakesOnesOwnMinutesAndTheAnswerIsWaitedFor() {
        act("ask-page");
        assertThat(state.minutes()).isEqualTo(4);
        assertThat(journal()).contains("no answer yet");

        act("wait");
        assertThat(state.minutes()).isEqualTo(9);
        assertThat(journal()).contains("answered Mon 21 Sep 2026, 09:59");
        assertThat(state.revealed()).containsExactly("snapshot");
    }

    @Test
    void theFirstHintNamesWhomToAskAndThenThatItIsEnough() {
        assertThat(hint().en()).isEqualTo("Ask next: platform: the page as it was when the order was placed.");

        state = TaskState.fresh();
        act("ask-page");
        act("wait");
        assertThat(hint().en()).startsWith("You have what it takes.");
    }

    @Test
    void whoAsksWhatIsNeededAndAnswersByItIsRightInEverything() {
        act("ask-page");
        act("wait");

        assertThat(score(key())).isEqualByComparingTo("1");
        assertThat(finding("enquiries").given().en())
                .isEqualTo("1 enquiry, 4 min; 1 of 1 open answers settled; 0 needless");
    }

    @Test
    void whoDoesNotWaitForTheAnswerHasGuessed() {
        act("ask-page");

        assertThat(score(key())).isLessThan(BigDecimal.ONE);
        assertThat(finding("beyond-seen").clause().value()).isEqualTo("IQ-30");
        assertThat(finding("enquiries").credit()).isZero();
    }

    @Test
    void whoStopsTooEarlyAndSaysSoIsPartlyRight() {
        Map<String, Object> honest = new LinkedHashMap<>(key());
        honest.put("finding.point-1", "open");

        assertThat(score(honest)).isBetween(new BigDecimal("0.8"), new BigDecimal("0.9"));
        assertThat(exercise.assess(state).findings()).hasSize(6);
    }

    @Test
    void whatGainsNothingCostsTheShareOfTimeThatItTook() {
        act("ask-page");
        act("ask-seller");
        act("wait");
        act("wait");

        assertThat(score(key())).isLessThan(BigDecimal.ONE);
        assertThat(finding("enquiries").credit()).isEqualByComparingTo("0.4");
        assertThat(explained()).contains("What each enquiry was worth", "changed no answer");
    }

    @Test
    void aQuestionForMoreThanIsNeededTakesAQuarterAndIsCritical() {
        act("ask-page");
        act("wait");
        act("ask-card");

        assertThat(score(key())).isLessThanOrEqualTo(new BigDecimal("0.75"));
        Finding harm = finding("harm-ask-card");
        assertThat(harm.critical()).isTrue();
        assertThat(harm.clause().value()).isEqualTo("IQ-40");
    }

    @Test
    void whatIsNotSeenAtTheLimitIsNeverSeen() {
        CaseFile friday = silentWarehouse();
        Exercise enquiry = ShippedCases.DESK.pose(friday);
        TaskState at = enquiry.step(TaskState.fresh(), doing("ask-warehouse")).state();
        Step waited = enquiry.step(at, doing("wait"));

        assertThat(waited)
                .isInstanceOfSatisfying(
                        Step.Told.class,
                        told -> assertThat(told.text().en()).contains("No answer within the time: warehouse."));
        assertThat(waited.state().revealed()).contains("dock-record");
        assertThat(enquiry.acts(waited.state())).extracting(Act::id).doesNotContain("wait");
    }

    /** The first case in which the warehouse stays silent, and knew in time that it was asked. */
    private static CaseFile silentWarehouse() {
        Scenario scenario = ShippedCases.LIBRARY.scenarios().get("offices-close");
        for (long seed = 1; seed < 200; seed++) {
            CaseFile file = ShippedCases.DESK.generate(scenario, seed);
            if ("silent".equals(file.draws().get("dockKept"))) {
                return file;
            }
        }
        throw new AssertionError("nobody is silent");
    }

    /** The way that suffices keeps the time and the minutes, whatever is drawn; else nobody could be right. */
    @ParameterizedTest
    @MethodSource("investigations")
    void thereIsAWayThatKeepsTimeAndMinutesAndDoesNoHarm(Scenario scenario) {
        for (long seed = 1; seed <= 50; seed++) {
            Exercise posed = ShippedCases.DESK.pose(ShippedCases.DESK.generate(scenario, seed));
            TaskState way = TaskState.fresh();
            for (Action action : posed.probes().stream()
                    .filter(probe -> probe.name().startsWith("asking what suffices"))
                    .findFirst()
                    .orElseThrow()
                    .log()) {
                way = posed.step(way, action).state();
            }
            assertThat(way.minutes()).isLessThanOrEqualTo(posed.minutes());
            assertThat(posed.assess(way).score()).as("seed " + seed).isEqualByComparingTo("1");
        }
    }

    private Map<String, Object> key() {
        return exercise.keyResponses();
    }

    private Step act(String id) {
        Step step = exercise.step(state, doing(id));
        state = step.state();
        return step;
    }

    private static Action doing(String id) {
        return new Action.Act(Map.of(Act.DO, id));
    }

    private Step submitted(Map<String, Object> responses) {
        Step step = exercise.step(state, new Action.Submit(new Response(responses, null)));
        state = step.state();
        return step;
    }

    private org.refundrill.language.Text hint() {
        return ((Step.Hint) exercise.step(state, new Action.Hint())).text();
    }

    private BigDecimal score(Map<String, Object> responses) {
        submitted(responses);
        return exercise.assess(state).score();
    }

    private Finding finding(String id) {
        return exercise.assess(state).findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String journal() {
        return words(exercise.panels(state));
    }

    private String explained() {
        return words(exercise.explained(state));
    }

    private static String words(List<Dossier.Panel> panels) {
        List<String> words = new ArrayList<>();
        panels.forEach(panel -> {
            words.add(panel.title().en());
            panel.rows().forEach(row -> row.forEach(cell -> words.add(cell.en())));
        });
        return String.join("\n", words);
    }
}
