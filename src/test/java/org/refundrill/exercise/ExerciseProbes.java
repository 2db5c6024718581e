package org.refundrill.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.refundrill.form.Field;
import org.refundrill.form.Response;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;

/** What every exercise type must show on many cases of a scenario: extend it and name the type and the cases. */
public abstract class ExerciseProbes {
    protected abstract ExerciseType type();

    /** The cases; at least 50 seeds. */
    protected abstract List<Brief> briefs();

    @Test
    void everyProbeComesOutAsItSays() {
        for (Brief brief : briefs()) {
            Exercise exercise = type().pose(brief);
            Set<Probe.Expected> shown = new LinkedHashSet<>();
            for (Probe probe : exercise.probes()) {
                assertThat(outcome(exercise, probe))
                        .as("%s: %s", brief.caseFile().code(), probe.name())
                        .isEqualTo(probe.expected());
                shown.add(probe.expected());
            }
            assertThat(shown).containsExactlyInAnyOrder(Probe.Expected.values());
        }
    }

    @Test
    void theKeySentBackScoresExactlyOne() {
        for (Brief brief : briefs()) {
            Exercise exercise = type().pose(brief);
            Assessment assessment = submit(exercise, exercise.keyResponses());
            assertThat(assessment.score()).as(brief.caseFile().code()).isEqualTo(BigDecimal.ONE);
            assertThat(assessment.passed()).isTrue();
            assertThat(assessment.regret().signum()).isZero();
        }
    }

    @Test
    void everyCaseAsksTheSameFields() {
        Set<List<String>> asked = new LinkedHashSet<>();
        Set<List<Integer>> optionCounts = new LinkedHashSet<>();
        for (Brief brief : briefs()) {
            List<Field> fields = type().pose(brief).form().fields();
            asked.add(fields.stream().map(Field::id).toList());
            optionCounts.add(fields.stream().map(f -> f.options().size()).toList());
        }
        assertThat(asked).hasSize(1);
        assertThat(optionCounts).hasSize(1);
    }

    @Test
    void everyWrongElementSaysWhichClauseAndWhy() {
        for (Brief brief : briefs()) {
            Exercise exercise = type().pose(brief);
            Probe wrong = exercise.probes().stream()
                    .filter(probe -> probe.expected() == Probe.Expected.WRONG)
                    .findFirst()
                    .orElseThrow();
            for (Finding finding :
                    exercise.assess(play(exercise, wrong).state()).findings()) {
                assertThat(finding.verdict()).isEqualTo(Verdict.WRONG);
                assertThat(brief.clause(finding.clause()))
                        .as(finding.clause().value())
                        .isPresent();
                assertThat(finding.reason().en()).isNotBlank();
                assertThat(finding.reason().zh()).isNotBlank();
                assertThat(finding.fact()).isNotNull();
                assertThat(finding.given()).isNotEqualTo(finding.due());
            }
        }
    }

    protected static Assessment submit(Exercise exercise, java.util.Map<String, Object> responses) {
        Step step = exercise.step(TaskState.fresh(), new Action.Submit(new Response(responses, null)));
        assertThat(step).isInstanceOf(Step.Submitted.class);
        return exercise.assess(step.state());
    }

    private static Step play(Exercise exercise, Probe probe) {
        TaskState state = TaskState.fresh();
        Step step = null;
        for (Action action : probe.log()) {
            step = exercise.step(state, action);
            state = step.state();
        }
        return step;
    }

    private static Probe.Expected outcome(Exercise exercise, Probe probe) {
        Step last = play(exercise, probe);
        if (last instanceof Step.Unreadable) {
            return Probe.Expected.UNREADABLE;
        }
        BigDecimal score = exercise.assess(last.state()).score();
        return score.signum() == 0
                ? Probe.Expected.WRONG
                : score.compareTo(BigDecimal.ONE) == 0 ? Probe.Expected.RIGHT : Probe.Expected.PARTIAL;
    }
}
