package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.Leaks;

/** Nothing about a case but what it says gives the answer away: not the form, not its order, not what lies in the file. */
class LeaksTest {
    private static final int CASES = 200;

    static List<Scenario> scenarios() {
        return ShippedCases.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void twoHundredCasesGiveNothingAway(Scenario scenario) {
        assertThat(new Leaks(ShippedCases.DESK).of(scenario, Integer.getInteger("n", 200)))
                .isEmpty();
    }
}
