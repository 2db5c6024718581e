package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Probe;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.CaseDesk;

/** Every exercise type proves itself on fifty cases of every shipped scenario. */
class ExerciseProbesTest {

    private static final CaseDesk DESK = ShippedCases.DESK;

    static List<Scenario> scenarios() {
        return ShippedCases.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void comesOutAsItsProbesSay(Scenario scenario) {
        for (long seed = 1; seed <= 50; seed++) {
            Exercise exercise = DESK.pose(DESK.generate(scenario, seed));
            for (Probe probe : exercise.probes()) {
                assertThat(outcome(exercise, probe))
                        .as(scenario.id() + " seed " + seed + ": " + probe.name())
                        .isEqualTo(probe.expected());
            }
        }
    }

    private static Probe.Expected outcome(Exercise exercise, Probe probe) {
        TaskState state = TaskState.fresh();
        for (Action action : probe.log()) {
            Step step = exercise.step(state, action);
            if (step instanceof Step.Unreadable) {
                return Probe.Expected.UNREADABLE;
            }
            state = step.state();
        }
        BigDecimal score = exercise.assess(state).score();
        return score.compareTo(BigDecimal.ONE) == 0
                ? Probe.Expected.RIGHT
                : score.signum() == 0 ? Probe.Expected.WRONG : Probe.Expected.PARTIAL;
    }
}
