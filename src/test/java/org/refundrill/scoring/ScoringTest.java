package org.refundrill.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.skill.SkillId;

class ScoringTest {
    @ParameterizedTest
    @CsvSource({
        "299.00, 299.00, 1",
        "299.00, 298.99, 0.999833",
        "299.00, 269.10, 0.5",
        "299.00, 239.20, 0",
        "299.00, 0.00, 0",
        "299.00, 400.00, 0",
        "0.00, 0.00, 1",
        "0.00, 0.01, 0",
        "1000000000.00, 1000000000.01, 0.999999"
    })
    void anAmountIsRightToTheCentAndLosesCreditInProportion(String due, String given, String credit) {
        assertThat(Credit.amount(cny(due), cny(given))).isEqualByComparingTo(credit);
    }

    @Test
    void theRightAmountInTheWrongCurrencyEarnsNothing() {
        Money dollars = new Money(new BigDecimal("299.00"), Currency.getInstance("USD"));
        assertThat(Credit.amount(cny("299.00"), dollars)).isZero();
    }

    @Test
    void aSetLosesForWrongExtras() {
        Set<String> key = Set.of("photo", "video", "chat-log");
        assertThat(Credit.set(key, List.of("photo", "video", "chat-log"))).isEqualByComparingTo("1");
        assertThat(Credit.set(key, List.of("photo", "video", "weight"))).isEqualByComparingTo("0.333333");
        assertThat(Credit.set(key, List.of("weight"))).isZero();
        assertThat(Credit.set(Set.of(), List.of())).isEqualByComparingTo("1");
        assertThat(Credit.set(Set.of(), List.of("photo"))).isZero();
    }

    @Test
    void anOrderEarnsByThePairsThatStandRight() {
        List<String> key = List.of("a", "b", "c");
        List<BigDecimal> places = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(3));
        assertThat(Credit.ordered(key, places, key)).isEqualByComparingTo("1");
        assertThat(Credit.ordered(key, places, List.of("b", "a", "c"))).isEqualByComparingTo("0.333333");
        assertThat(Credit.ordered(key, places, List.of("c", "b", "a"))).isZero();
        assertThat(Credit.ordered(key, places, List.of("c", "b"))).isZero();
    }

    @Test
    void itemsOfOneRankMayStandEitherWay() {
        List<String> key = List.of("a", "b", "c");
        List<BigDecimal> ranks = List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.valueOf(2));
        assertThat(Credit.ordered(key, ranks, List.of("b", "a", "c"))).isEqualByComparingTo("1");
        assertThat(Credit.ordered(key, ranks, List.of("b", "c", "a"))).isZero();
    }

    @Test
    void aSequenceEarnsByWhatIsInItAndWhereItStands() {
        List<String> key = List.of("book", "refund", "close");
        assertThat(Credit.sequence(key, key)).isEqualByComparingTo("1");
        assertThat(Credit.sequence(key, List.of("book", "refund"))).isEqualByComparingTo("0.666666");
        assertThat(Credit.sequence(key, List.of("book", "refund", "close", "scrap")))
                .isEqualByComparingTo("0.666666");
        assertThat(Credit.sequence(key, List.of("book", "refund", "close", "close")))
                .isEqualByComparingTo("0.666666");
        assertThat(Credit.sequence(key, List.of("scrap"))).isZero();
        assertThat(Credit.sequence(List.of(), List.of())).isEqualByComparingTo("1");
    }

    @Test
    void aNumberWithinItsToleranceIsRightAndAFifthOffIsWorthless() {
        BigDecimal rate = new BigDecimal("5.0");
        BigDecimal within = new BigDecimal("0.1");
        assertThat(Credit.number(rate, new BigDecimal("5.1"), within)).isEqualByComparingTo("1");
        assertThat(Credit.number(rate, new BigDecimal("5.6"), within)).isEqualByComparingTo("0.5");
        assertThat(Credit.number(rate, new BigDecimal("6.1"), within)).isZero();
        assertThat(Credit.number(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO))
                .isZero();
    }

    @Test
    void eachHintLeavesLessOfTheCredit() {
        assertThat(List.of(0, 1, 2, 3))
                .map(HintTier::factorAfter)
                .map(BigDecimal::toPlainString)
                .containsExactly("1", "0.8", "0.5", "0");
    }

    @Test
    void aFailedCriticalElementFailsTheCaseAndKeepsItsCredit() {
        Assessment assessment =
                Marking.STANDARD.mark(List.of(finding("1", 9, false), finding("0", 1, true)), cny("0.00"), List.of());
        assertThat(assessment.score()).isEqualByComparingTo("0.9");
        assertThat(assessment.passed()).isFalse();
    }

    @Test
    void thePassMarkIsReachedExactlyOrNotAtAll() {
        assertThat(mark("0.7", List.of()).passed()).isTrue();
        assertThat(mark("0.6999999", List.of()).passed()).isFalse();
    }

    @Test
    void needlessLookUpsCostLittleAndNeverFailACase() {
        assertThat(mark("1", List.of("a")).score()).isEqualByComparingTo("0.99");
        assertThat(mark("1", List.of("a", "b", "c", "d", "e", "f", "g")).score())
                .isEqualByComparingTo("0.95");
        Assessment atTheMark = mark("0.7", List.of("a", "b"));
        assertThat(atTheMark.passed()).isTrue();
        assertThat(atTheMark.score()).isEqualByComparingTo("0.7");
        assertThat(mark("0.005", List.of("a", "b")).score()).isZero();
    }

    @Test
    void regretCountsWhatIsOverpaidAndWhatARefusalBringsAfterIt() {
        Costs costs = new Costs(new BigDecimal("20"), new BigDecimal("0.1"), new BigDecimal("150"));
        assertThat(costs.regret(cny("311.00"), cny("299.00"))).isEqualTo(cny("12.00"));
        assertThat(costs.regret(cny("0.00"), cny("299.00"))).isEqualTo(cny("363.90"));
        assertThat(costs.regret(cny("299.00"), cny("299.00"))).isEqualTo(cny("0.00"));
        assertThat(Costs.NONE.regret(cny("99.00"), cny("299.00"))).isEqualTo(cny("200.00"));
    }

    private static Assessment mark(String credit, List<String> needless) {
        return Marking.STANDARD.mark(List.of(finding(credit, 1, false)), cny("0.00"), needless);
    }

    private static Finding finding(String credit, int weight, boolean critical) {
        BigDecimal earned = new BigDecimal(credit);
        Verdict verdict = earned.signum() == 0
                ? Verdict.WRONG
                : earned.compareTo(BigDecimal.ONE) == 0 ? Verdict.RIGHT : Verdict.PARTIAL;
        Text text = Text.same("-");
        return new Finding(
                "outcome",
                Text.same("Outcome"),
                new SkillId("K1"),
                verdict,
                earned,
                BigDecimal.valueOf(weight),
                critical,
                new ClauseId("CN7-02"),
                null,
                text,
                text,
                text,
                null);
    }

    private static Money cny(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("CNY"));
    }
}
