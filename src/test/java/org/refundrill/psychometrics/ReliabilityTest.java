package org.refundrill.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private final Reliability seven = Reliability.of(Lsat.people(Lsat.SEVEN));

    @Test
    void measuresHowWellTheItemsOfATestHangTogether() {
        assertThat(seven.people()).isEqualTo(1000);
        assertThat(seven.alpha()).isCloseTo(0.453409, within(1e-6));
        assertThat(seven.deviation()).isCloseTo(1.198577, within(1e-6));
        assertThat(seven.standardError()).isCloseTo(0.886130, within(1e-6));
        assertThat(Reliability.of(Lsat.people(Lsat.SIX)).alpha()).isCloseTo(0.294997, within(1e-6));
    }

    @Test
    void measuresHowHardEachItemIsAndHowItGoesWithTheOthers() {
        assertThat(seven.means().stream().mapToDouble(p -> p).toArray())
                .containsExactly(new double[] {.828, .658, .772, .606, .843}, within(1e-6));
        assertThat(seven.itemRest().stream().mapToDouble(r -> r).toArray())
                .containsExactly(new double[] {.2457, .2467, .3132, .2228, .1748}, within(5e-5));
    }

    @Test
    void saysHowSureTheReliabilityIs() {
        Interval feldt = seven.feldt();
        // F with 999 and 3996 degrees of freedom.
        assertThat(feldt.estimate()).isEqualTo(seven.alpha());
        assertThat(feldt.contains(0.453409)).isTrue();
        assertThat(feldt.low()).isCloseTo(0.397, within(2e-3));
        assertThat(feldt.high()).isCloseTo(0.505, within(2e-3));
    }

    @Test
    void findsNothingInCommonWhereAnItemGoesAgainstTheOthers() {
        double[][] against = {{1, 1, 0}, {1, 1, 0}, {0, 0, 1}, {0, 1, 1}, {1, 0, 0}};
        assertThat(Reliability.of(against).itemRest().get(2)).isNegative();
    }
}
