package org.refundrill.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.refundrill.report.Histories.APPROVE;
import static org.refundrill.report.Histories.REFUSE;
import static org.refundrill.report.Histories.amount;
import static org.refundrill.report.Histories.deadline;
import static org.refundrill.report.Histories.outcome;
import static org.refundrill.report.Histories.worked;
import static org.refundrill.report.Histories.yuan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refundrill.language.Language;
import org.refundrill.report.PracticeHistory.Attempt;
import org.refundrill.report.PracticeHistory.Stake;
import org.refundrill.report.TraineeView.Cell;
import org.refundrill.report.TraineeView.Clause;
import org.refundrill.report.TraineeView.LossSum;
import org.refundrill.report.TraineeView.Skill;

class TraineeViewsTest {

    @Test
    void countsPartialCreditInTheMeanButNotAsFullyRight() {
        TraineeView view = view(
                worked(1, List.of(amount("CN7-09", "100.00", "100.00", "1")), null, "0.00"),
                worked(2, List.of(amount("CN7-09", "60.00", "100.00", "0.5")), null, "0.00"));

        Skill money = view.skills().rows().get(0);
        assertThat(money.credit()).isEqualTo("75%");
        assertThat(money.right().hits()).isEqualTo(1);
        assertThat(money.right().text()).isEqualTo("50%");
        assertThat(money.few()).isTrue();
    }

    @Test
    void tellsTheSameMistakeOnceWithAllItsCases() {
        TraineeView view = view(
                worked(1, List.of(outcome("CN7-02", REFUSE, APPROVE)), null, "0.00"),
                worked(2, List.of(outcome("CN7-02", APPROVE, APPROVE)), null, "0.00"),
                worked(3, List.of(outcome("CN7-02", REFUSE, APPROVE)), null, "0.00"));

        Clause clause = view.mistakes().clauses().get(0);
        assertThat(clause.missed()).isEqualTo(2);
        assertThat(clause.asked()).isEqualTo(3);
        assertThat(clause.text()).startsWith("The buyer may return");
        assertThat(clause.answers()).hasSize(1);
        assertThat(clause.answers().get(0).slips()).hasSize(1);
        assertThat(clause.answers().get(0).cases())
                .extracting(TraineeView.CaseRef::code)
                .containsExactly("WNDWQ-K4RR3-2101", "WNDWQ-K4RR3-2103");
        assertThat(view.mistakes().next().kind()).isEqualTo(AdviceKind.CLAUSE);
    }

    @Test
    void putsWhatWasMixedUpBeforeWhatWasRight() {
        TraineeView view = view(
                worked(1, List.of(outcome("CN7-02", APPROVE, APPROVE)), null, "0.00"),
                worked(2, List.of(outcome("CN7-02", APPROVE, APPROVE)), null, "0.00"),
                worked(3, List.of(outcome("CN7-02", REFUSE, APPROVE)), null, "0.00"));

        assertThat(view.outcomes().cells()).extracting(Cell::times).containsExactly(1, 2);
        assertThat(view.outcomes().next().about()).isEqualTo("Refuse");
        assertThat(view.outcomes().next().instead()).isEqualTo("Approve");
        assertThat(view.outcomes().right().text()).isEqualTo("67%");
    }

    @Test
    void keepsOverRefundsWrongfulRefusalsAndShortPaymentsApart() {
        TraineeView view = view(
                worked(1, List.of(deadline("CN7-03", true)), new Stake(yuan("1500.00"), yuan("299.00")), "1201.00"),
                worked(2, List.of(deadline("CN7-03", true)), new Stake(yuan("0.00"), yuan("88.00")), "88.00"),
                worked(3, List.of(deadline("CN7-03", true)), new Stake(yuan("10.00"), yuan("12.50")), "2.50"),
                worked(4, List.of(deadline("CN7-03", true)), new Stake(yuan("10.00"), yuan("10.00")), "0.00"));

        assertThat(view.losses().kinds())
                .extracting(LossSum::cost, sum -> sum.share().text())
                .containsExactly(tuple("¥1,201.00", "25%"), tuple("¥88.00", "25%"), tuple("¥2.50", "25%"));
        assertThat(view.losses().total()).isEqualTo("¥1,291.50");
        assertThat(view.losses().perCase()).isEqualTo("¥322.88");
        assertThat(view.losses().cases()).isEqualTo(3);
        assertThat(view.losses().next().kind()).isEqualTo(AdviceKind.OVER);
        assertThat(view.losses().rows().get(0).paid()).isEqualTo("¥1,500.00");
    }

    @Test
    void readsTheStakeFromTheElementThatAsksForTheSum() {
        assertThat(Stake.in(List.of(deadline("CN7-03", true), amount("CN7-09", "0.00", "299.00", "0"))))
                .contains(new Stake(yuan("0.00"), yuan("299.00")));
        assertThat(Stake.in(List.of(amount("CN7-09", "1.005", "nothing", "0")))).isEmpty();
        assertThat(Stake.in(List.of(deadline("CN7-03", true)))).isEmpty();
    }

    @Test
    void writesMoneyTheWayTheCaseFileDoes() {
        Figures chinese = new Figures(Language.ZH, Histories.SHANGHAI);

        assertThat(chinese.money(yuan("1234567.80"))).isEqualTo("¥1,234,567.80");
        assertThat(chinese.money(yuan("-45.00"))).isEqualTo("−¥45.00");
        assertThat(chinese.day(Histories.NOW)).isEqualTo("2026年3月20日");
    }

    @Test
    void pointsAtTheCaseThatWasSureAndWrong() {
        // Confidence is stated in cases of even number: 80 % in case 4, 50 % in case 6.
        TraineeView view = view(
                worked(4, List.of(deadline("CN7-03", false)), null, "0.00"),
                worked(6, List.of(deadline("CN7-03", false)), null, "0.00"));

        assertThat(view.pace().next().kind()).isEqualTo(AdviceKind.SURE_AND_WRONG);
        assertThat(view.pace().next().example().code()).isEqualTo("WNDWQ-K4RR3-2104");
        assertThat(view.pace().confidence().brier()).isEqualTo("0.445");
        assertThat(view.pace().confidence().gap()).isEqualTo("+65");
    }

    @Test
    void givesTheWilsonIntervalOfAProportion() {
        // 7 of 10 at 90 %: centre (.7 + .13528) / 1.27055, half width as in Wilson 1927.
        assertThat(Shares.of(7, 10).interval()).isEqualTo("44–87%");
        assertThat(Shares.of(0, 4).interval()).isEqualTo("0–40%");
        assertThat(Shares.of(4, 4).interval()).isEqualTo("60–100%");
        assertThat(Shares.of(0, 0).text()).isEqualTo("–");
    }

    @Test
    void listsAttemptsTheLatestFirstWhateverOrderTheyCameIn() {
        Attempt first = worked(1, List.of(deadline("CN7-03", true)), null, "0.00");
        Attempt second = worked(2, List.of(deadline("CN7-03", false)), null, "0.00");

        assertThat(view(second, first).attempts().rows())
                .extracting(TraineeView.Attempt::code)
                .containsExactly("WNDWQ-K4RR3-2102", "WNDWQ-K4RR3-2101");
        assertThat(view(second, first)).isEqualTo(view(first, second));
    }

    private static TraineeView view(Attempt... attempts) {
        return TraineeViews.of(Histories.with(List.of(attempts)), Language.EN, Histories.NOW, Histories.SHANGHAI);
    }
}
