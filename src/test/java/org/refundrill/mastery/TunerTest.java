package org.refundrill.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TunerTest {
    @Test
    void findsThatTraineesDifferMoreThanItThoughtAndSaysWhatThatIsWorth() {
        List<Worked> log = Logs.drawn(3, 30, 40, 6, 4);
        FilterParameters timid =
                FilterParameters.DEFAULT.withGlobalVariance(0.01).withSkillVariance(0.01);

        Tuning tuning = new Tuner(log).tune(timid);

        assertThat(tuning.outcome()).isEqualTo(Tuning.Outcome.ACCEPTED);
        assertThat(tuning.result().globalVariance()).isGreaterThan(0.05);
        assertThat(tuning.lossBest()).isLessThan(tuning.lossBefore() * 0.99);
        assertThat(new Tuner(log).loss(tuning.result())).isEqualTo(tuning.lossBest());
        assertThat(tuning.before()).isEqualTo(timid);
    }

    @Test
    void neverBelievesSoMuchInLearningThatItWouldMasterPeopleUnseen() {
        Tuning tuning = new Tuner(Logs.drawn(21, 20, 60, 3, 3)).tune(FilterParameters.DEFAULT);

        assertThat(tuning.best().gain()).isLessThanOrEqualTo(0.06);
        assertThat(tuning.best().skillDrift()).isGreaterThanOrEqualTo(0.02);
    }

    @Test
    void leavesParametersAloneThatAreGoodEnough() {
        List<Worked> log = Logs.drawn(5, 20, 30, 6, 1.5);
        FilterParameters tuned = new Tuner(log).tune(FilterParameters.DEFAULT).best();

        Tuning again = new Tuner(log).tune(tuned);

        assertThat(again.outcome()).isEqualTo(Tuning.Outcome.NO_BETTER);
        assertThat(again.result()).isEqualTo(tuned);
    }

    @Test
    void waitsForTwoHundredElementsOfFiveTrainees() {
        assertThat(new Tuner(Logs.drawn(1, 4, 60, 6, 1))
                        .tune(FilterParameters.DEFAULT)
                        .outcome())
                .isEqualTo(Tuning.Outcome.TOO_LITTLE);
        assertThat(new Tuner(Logs.drawn(1, 10, 5, 6, 1))
                        .tune(FilterParameters.DEFAULT)
                        .outcome())
                .isEqualTo(Tuning.Outcome.TOO_LITTLE);
    }

    @Test
    void turnsTheTimeOfForgettingOnlyWhereFiveHundredElementsFollowAGap() {
        FilterParameters forgetful = FilterParameters.DEFAULT.withKeptDays(2);
        List<Worked> few = Logs.drawn(9, 10, 12, 6, 2);
        assertThat(new Tuner(few).tune(forgetful).best().keptDays()).isEqualTo(2);

        List<Worked> many = Logs.drawn(9, 30, 60, 6, 2);
        assertThat(new Tuner(many).tune(forgetful).best().keptDays()).isNotEqualTo(2);
    }
}
