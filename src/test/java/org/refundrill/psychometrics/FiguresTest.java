package org.refundrill.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Offset<Double> PINNED = within(1e-6);

    @Test
    void givesAShareTheIntervalOfWilson() {
        Interval eight = Proportion.of(8, 10);
        assertThat(eight.estimate()).isEqualTo(0.8);
        assertThat(eight.low()).isCloseTo(0.490, within(5e-4));
        assertThat(eight.high()).isCloseTo(0.943, within(5e-4));
        assertThat(Proportion.of(19, 20).low()).isCloseTo(0.764, within(5e-4));
        assertThat(Proportion.of(19, 20).high()).isCloseTo(0.991, within(5e-4));
        assertThat(Proportion.of(0, 5).low()).isZero();
        assertThat(Proportion.of(0, 5).high()).isBetween(0.4, 0.5);
    }

    @Test
    void splitsTheErrorOfForecastsIntoItsParts() {
        double[] said = {.9, .9, .9, .9, .6, .6, .6, .6, .6, .3};
        double[] came = {1, 1, 1, 0, 1, 1, 1, 0, 0, 0};

        Brier brier = Brier.of(said, came);

        assertThat(brier.score()).isCloseTo(.213, PINNED);
        assertThat(brier.reliability()).isCloseTo(.018, PINNED);
        assertThat(brier.resolution()).isCloseTo(.045, PINNED);
        assertThat(brier.uncertainty()).isCloseTo(.240, PINNED);
        assertThat(brier.overconfidence()).isCloseTo(.09, PINNED);
    }

    @Test
    void tellsHowMuchAnAnswerSays() {
        Curve plain = Curve.of(1.2, 0.5);
        assertThat(plain.chance(0)).isCloseTo(.354344, PINNED);
        assertThat(plain.information(0)).isCloseTo(.329449, PINNED);
        Curve guessed = new Curve(1, 0, .2, 1);
        assertThat(guessed.chance(1)).isCloseTo(.784847, PINNED);
        assertThat(guessed.information(1)).isCloseTo(.146510, PINNED);
    }

    @Test
    void setsACutByWhatJudgesSay() {
        Angoff cut = Angoff.of(new double[][] {{.6, .7, .5}, {.7, .8, .6}, {.5, .6, .4}});
        assertThat(cut.cut()).isCloseTo(1.8, PINNED);
        assertThat(cut.standardError()).isCloseTo(0.3 / Math.sqrt(3), PINNED);
        assertThat(cut.enough()).isFalse();
        assertThatThrownBy(() -> Angoff.of(new double[][] {{.6}, {.7}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("judges");
    }

    @Test
    void saysHowManyPassesAndFailsAreToBeExpectedWrong() {
        Decisions decisions = Decisions.of(new double[] {1, -1, 0.5}, new double[] {1, 1, 0.5}, 0);
        double one = 0.8413447460685429;

        assertThat(decisions.accuracy()).isCloseTo(one, PINNED);
        assertThat(decisions.falsePasses()).isCloseTo(2 * (1 - one), PINNED);
        assertThat(decisions.falseFails()).isCloseTo(1 - one, PINNED);
    }

    @Test
    void countsHowOftenTheBetterWasRatedHigher() {
        Discrimination small = new Discrimination();
        double[] said = {.1, .4, .35, .8};
        boolean[] came = {false, false, true, true};
        for (int i = 0; i < 4; i++) {
            small.add(said[i], came[i]);
        }
        assertThat(small.area()).isCloseTo(.75, PINNED);
        assertThat(new Discrimination().area()).isNaN();

        SplittableRandom random = new SplittableRandom(1);
        double[] many = random.doubles(2_000).toArray();
        boolean[] hits = new boolean[many.length];
        Discrimination counted = new Discrimination();
        for (int i = 0; i < many.length; i++) {
            hits[i] = random.nextDouble() < many[i];
            counted.add(many[i], hits[i]);
        }
        assertThat(counted.area()).isCloseTo(pairByPair(many, hits), within(1e-5));
    }

    private static double pairByPair(double[] said, boolean[] came) {
        double above = 0;
        double pairs = 0;
        for (int i = 0; i < said.length; i++) {
            for (int j = 0; j < said.length; j++) {
                if (came[i] && !came[j]) {
                    pairs++;
                    above += said[i] > said[j] ? 1 : said[i] == said[j] ? 0.5 : 0;
                }
            }
        }
        return above / pairs;
    }

    @Test
    void measuresHowFarPredictionsAreOff() {
        CalibrationError error = new CalibrationError();
        for (int i = 0; i < 10; i++) {
            error.add(0.25, i < 4 ? 1 : 0);
            error.add(0.95, 1);
        }
        assertThat(error.value()).isCloseTo((0.15 + 0.05) / 2, PINNED);
        error.add(1, 1);
        assertThat(error.value()).isBetween(0.09, 0.1);
    }

    @Test
    void comparesDecisionsWithDecidingAllAlike() {
        assertThat(Savings.of(0, 5_000, 8_000)).isEqualTo(1);
        assertThat(Savings.of(5_000, 5_000, 8_000)).isZero();
        assertThat(Savings.of(7_500, 5_000, 8_000)).isEqualTo(-0.5);
        assertThat(Savings.of(10, 0, 8_000)).isNaN();
    }

    @Test
    void noticesAnItemThatHasBecomeEasier() {
        assertThat(Drift.of(0.4, 0.02, -0.3, 0.02).notable()).isTrue();
        assertThat(Drift.of(0.4, 0.02, 0.1, 0.0001).notable()).isFalse();
        assertThat(Drift.of(0.4, 0.2, -0.3, 0.2).notable()).isFalse();
        assertThat(Drift.of(0.4, 0.02, -0.3, 0.02).z()).isCloseTo(-3.5, PINNED);
    }
}
