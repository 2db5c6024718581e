package org.refundrill.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures are those of the tests of the R package mirt, which keeps them to a hundredth itself. */
class ResponseModelTest {
    private final ResponseModel slopes = ResponseModel.slopes(Lsat.patterns(), Lsat.SEVEN);

    @Test
    void fitsSlopesAndInterceptsOfSectionSeven() {
        near(slopes.slopes(), .988, 1.081, 1.706, .765, .736);
        near(slopes.intercepts(), 1.856, .808, 1.804, .486, 1.855);
        assertThat(slopes.logLikelihood()).isCloseTo(-2658.805, within(1e-2));
    }

    @Test
    void placesWhoGotNothingAndWhoGotEverythingButOneRight() {
        ResponseModel.Ability none = slopes.ability(new boolean[5]);
        ResponseModel.Ability all = slopes.ability(new boolean[] {true, true, true, true, true});

        assertThat(none.mean()).isCloseTo(-1.870, within(1e-2));
        assertThat(none.deviation()).isCloseTo(.693, within(1e-2));
        assertThat(all.mean()).isCloseTo(.727, within(1e-2));
        assertThat(all.deviation()).isCloseTo(.801, within(1e-2));
    }

    @Test
    void fitsTheRaschModelToSectionSix() {
        ResponseModel rasch = ResponseModel.rasch(Lsat.patterns(), Lsat.SIX);

        near(rasch.intercepts(), 2.730, .999, .240, 1.306, 2.099);
        assertThat(rasch.variance()).isCloseTo(.570, within(1e-2));
        assertThat(rasch.slopes()).containsOnly(1.0);
    }

    @Test
    void keepsToOneSlopeWhereMoreOfThemAreNotWorthIt() {
        ResponseModel own = ResponseModel.slopes(Lsat.patterns(), Lsat.SIX);
        ResponseModel rasch = ResponseModel.rasch(Lsat.patterns(), Lsat.SIX);

        assertThat(own.logLikelihood()).isGreaterThan(rasch.logLikelihood());
        assertThat(own.worthMoreThan(rasch)).isFalse();
    }

    private static void near(List<Double> values, double... expected) {
        assertThat(values.stream().mapToDouble(value -> value).toArray()).containsExactly(expected, within(1e-2));
    }
}
