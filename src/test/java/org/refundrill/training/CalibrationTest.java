package org.refundrill.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.refundrill.mastery.FilterParameters;
import org.refundrill.mastery.ItemId;
import org.refundrill.mastery.Tuning;
import org.refundrill.skill.SkillId;

class CalibrationTest {
    /** Answers of people whose abilities differ, to items whose difficulties differ. */
    private static List<AnswerTable.Row> rows(long seed, int users, int answers) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] able = random.doubles(users, -2, 2).toArray();
        SplittableRandom items = new SplittableRandom(1);
        double[] hard = items.doubles(50, -2, 2).toArray();
        List<AnswerTable.Row> rows = new ArrayList<>();
        for (int n = 0; n < users * answers; n++) {
            int user = random.nextInt(users);
            int item = random.nextInt(hard.length);
            double chance = 1 / (1 + Math.exp(hard[item] - able[user]));
            double credit = random.nextDouble() < chance ? 1 : 0;
            rows.add(new AnswerTable.Row(
                    "u" + seed + "-" + user,
                    new ItemId("i" + item, "", ""),
                    List.of(new SkillId("K" + item % 5)),
                    credit));
        }
        return rows;
    }

    private static Calibration.Result measured(Calibration calibration, List<AnswerTable.Row> rows) {
        rows.forEach(calibration::measure);
        return calibration.result();
    }

    @Test
    void foretellsAnswersBetterThanTheirMean() {
        Calibration.Result result = measured(new Calibration(FilterParameters.DEFAULT), rows(2, 60, 60));

        assertThat(result.rows()).isEqualTo(3600);
        assertThat(result.users()).isEqualTo(60);
        assertThat(result.items()).isEqualTo(50);
        assertThat(result.auc()).isGreaterThan(0.75);
        assertThat(result.logLoss()).isLessThan(0.6);
        assertThat(result.rmse()).isLessThan(0.46);
        assertThat(result.ece()).isLessThan(0.05);
    }

    @Test
    void measuresWhatTheVeryFirstAnswerCosts() {
        Calibration.Result result = measured(
                new Calibration(FilterParameters.DEFAULT), rows(2, 60, 60).subList(0, 1));

        assertThat(result.logLoss()).isCloseTo(Math.log(2), within(1e-12));
        assertThat(result.rmse()).isEqualTo(0.5);
        assertThat(result.ece()).isEqualTo(0.5);
        assertThat(result.auc()).isNaN();
    }

    @Test
    void doesBetterOnNewPeopleWithItemsLearntFromOthers() {
        List<AnswerTable.Row> others = rows(3, 200, 60);
        List<AnswerTable.Row> people = rows(4, 60, 10);
        Calibration trained = new Calibration(FilterParameters.DEFAULT);
        others.forEach(trained::learn);
        trained.freeze();

        Calibration.Result withItems = measured(trained, people);
        Calibration.Result without = measured(new Calibration(FilterParameters.DEFAULT), people);

        assertThat(withItems.auc()).isGreaterThan(without.auc() + 0.02);
        assertThat(withItems.logLoss()).isLessThan(without.logLoss());
        assertThat(withItems.users()).isEqualTo(60);
        assertThat(withItems.rows()).isEqualTo(600);
    }

    @Test
    void findsParametersForSuchAnswers() {
        FilterParameters poor =
                FilterParameters.DEFAULT.withGlobalVariance(0.001).withItemVariance(0.001);
        Tuning tuning = Calibration.tuned(poor, rows(5, 60, 60));

        assertThat(tuning.outcome()).isEqualTo(Tuning.Outcome.ACCEPTED);
        assertThat(measured(new Calibration(tuning.result()), rows(6, 60, 60)).logLoss())
                .isLessThan(measured(new Calibration(poor), rows(6, 60, 60)).logLoss());
    }
}
