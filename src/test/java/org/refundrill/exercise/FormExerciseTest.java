package org.refundrill.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.refundrill.exercise.deadline.DeadlineType;
import org.refundrill.exercise.evidence.EvidenceType;
import org.refundrill.exercise.ruling.RulingType;
import org.refundrill.form.Response;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;

class FormExerciseTest {
    /** Seed 2: no reason, two days before the end; seed 4: a day late; seed 3: a flaw without a photo. */
    private final Exercise inTime = new RulingType().pose(CaseFiles.brief("ruling", Map.of(), 10));

    @Test
    void askingBringsARecordToLightAndTakesTime() {
        Step step = inTime.step(TaskState.fresh(), new Action.Ask("evidence-1"));
        assertThat(step).isInstanceOf(Step.Record.class);
        assertThat(step.state().revealed()).containsExactly("evidence-1");
        assertThat(step.state().minutes()).isPositive();
        assertThat(inTime.step(step.state(), new Action.Ask("evidence-1"))).isInstanceOf(Step.Refused.class);
    }

    @Test
    void nobodyCanBeAskedForWhatIsOpenHiddenOrNotThere() {
        for (String id : List.of("order", "truth", "nothing")) {
            Step step = inTime.step(TaskState.fresh(), new Action.Ask(id));
            assertThat(step).as(id).isInstanceOf(Step.Refused.class);
            assertThat(step.state()).isEqualTo(TaskState.fresh());
        }
    }

    @Test
    void aLookUpThatTheRulingRestsOnIsFreeAndAnotherOneCostsAHundredth() {
        TaskState prudent =
                inTime.step(TaskState.fresh(), new Action.Ask("evidence-1")).state();
        assertThat(submit(inTime, prudent, inTime.keyResponses()).score()).isEqualByComparingTo("1");
        TaskState needless = inTime.step(prudent, new Action.Ask("message-1")).state();
        Assessment assessment = submit(inTime, needless, inTime.keyResponses());
        assertThat(assessment.score()).isEqualByComparingTo("0.99");
        assertThat(assessment.needless()).containsExactly("message-1");
        assertThat(assessment.passed()).isTrue();
    }

    @Test
    void hintsGoFromThePlaceToTheClauseToTheAnswer() {
        Step.Hint where = (Step.Hint) inTime.step(TaskState.fresh(), new Action.Hint());
        assertThat(where.text().en()).startsWith("Look at: ").contains("Evidence (ask for it)");
        assertThat(where.text().zh()).startsWith("请看：");
        Step.Hint clause = (Step.Hint) inTime.step(where.state(), new Action.Hint());
        assertThat(clause.text().en()).contains("P-02 Rule 2: What rule 2 says.");
        Step.Hint answer = (Step.Hint) inTime.step(clause.state(), new Action.Hint());
        assertThat(answer.text().en()).contains("What do you decide?: Approve");
        assertThat(inTime.step(answer.state(), new Action.Hint())).isInstanceOf(Step.Refused.class);
        Assessment afterTwo = submit(inTime, clause.state(), inTime.keyResponses());
        assertThat(afterTwo.score()).isEqualByComparingTo("0.5");
        assertThat(afterTwo.findings()).extracting(Finding::verdict).containsOnly(Verdict.RIGHT);
    }

    @Test
    void refusingAStatutoryRightFailsTheCaseAndItsCostIsTheAmountWithheld() {
        Map<String, Object> responses = new LinkedHashMap<>(inTime.keyResponses());
        responses.put("outcome", "refuse");
        Assessment assessment = submit(inTime, TaskState.fresh(), responses);
        assertThat(assessment.findings().get(0).critical()).isTrue();
        assertThat(assessment.passed()).isFalse();
        responses.put("refund", "0");
        Assessment withheld = submit(inTime, TaskState.fresh(), responses);
        assertThat(withheld.regret().minor()).isPositive();
    }

    @Test
    void aWrongOutcomeDoesNotSpoilTheOtherElements() {
        Map<String, Object> responses = new LinkedHashMap<>(inTime.keyResponses());
        responses.put("outcome", "escalate");
        assertThat(submit(inTime, TaskState.fresh(), responses).findings())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.WRONG, Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT);
    }

    @Test
    void anotherClauseOfTheSameRowEarnsHalf() {
        Exercise late = new RulingType().pose(CaseFiles.brief("ruling", Map.of(), 4));
        Map<String, Object> responses = new LinkedHashMap<>(late.keyResponses());
        assertThat(responses).containsEntry("clause", "P-01");
        responses.put("clause", "P-03");
        Finding clause = submit(late, TaskState.fresh(), responses).findings().get(2);
        assertThat(clause.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(clause.credit()).isEqualByComparingTo("0.5");
        assertThat(clause.reason().en()).startsWith("P-01 Rule 1. Here: ").contains("(");
    }

    @Test
    void theLastMinuteAndTheFirstInstantTooLateMeanTheSameEnd() {
        Exercise exercise = new DeadlineType()
                .pose(CaseFiles.brief("deadline", Map.of("deadline", "return-notice", "as", "instant"), 1));
        for (String end : List.of("2026-03-09 24:00", "2026-03-10 00:00", "2026-03-09 23:59", "2026-03-09T16:00:00Z")) {
            Map<String, Object> responses = new LinkedHashMap<>(exercise.keyResponses());
            responses.put("until", end);
            assertThat(submit(exercise, TaskState.fresh(), responses).score())
                    .as(end)
                    .isEqualByComparingTo("1");
        }
        Map<String, Object> tooLate = new LinkedHashMap<>(exercise.keyResponses());
        tooLate.put("until", "2026-03-10 00:01");
        assertThat(submit(exercise, TaskState.fresh(), tooLate).score()).isLessThan(java.math.BigDecimal.ONE);
    }

    @Test
    void aMissingProofNamesWhoMustBringItAndWhoLosesWithoutIt() {
        Exercise exercise = new EvidenceType().pose(CaseFiles.brief("evidence", Map.of(), 3));
        assertThat(exercise.keyResponses())
                .containsEntry("outcome", "ask")
                .containsEntry("proof", "photo")
                .containsEntry("from", "buyer")
                .containsEntry("loser", "buyer");
        Exercise sufficient = new EvidenceType().pose(CaseFiles.brief("evidence", Map.of(), 6));
        assertThat(sufficient.keyResponses()).containsEntry("proof", "none").containsEntry("from", "nobody");
    }

    @Test
    void nothingCanBeDoneAfterTheFormWasAccepted() {
        TaskState done = inTime.step(TaskState.fresh(), new Action.Submit(new Response(inTime.keyResponses(), null)))
                .state();
        assertThat(inTime.step(done, new Action.Hint())).isInstanceOf(Step.Refused.class);
        assertThat(inTime.step(TaskState.fresh(), new Action.Act(Map.of("dance", true))))
                .isInstanceOf(Step.Refused.class);
    }

    private static Assessment submit(Exercise exercise, TaskState from, Map<String, Object> responses) {
        return exercise.assess(exercise.step(from, new Action.Submit(new Response(responses, null)))
                .state());
    }
}
