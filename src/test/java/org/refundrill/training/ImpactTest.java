package org.refundrill.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.refundrill.casefile.CaseCode;
import org.refundrill.casefile.CaseFile;
import org.refundrill.content.ShippedCases;
import org.refundrill.decision.Outcome;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.rulebook.RuleChange;
import org.refundrill.rulebook.RulebookShelf;

/** The end of refund-only on 25 April 2025: which cases it turned. */
class ImpactTest {
    private final CaseDesk desk = ShippedCases.DESK;
    private final RulebookShelf shelf = ShippedCases.LIBRARY.rulebooks().get("cn-marketplace");
    private final RuleChange change = new RuleChange(
            shelf.version("2025").orElseThrow(), shelf.version("2026").orElseThrow());
    private final Impact impact = new Impact(desk, change);

    @Test
    void turnsRefundsWithoutReturnAndNothingElse() {
        Impact.Cases cases = impact.over(impact.scenarios(), 1_000, 1);

        assertThat(cases.cases()).isEqualTo(1_000);
        assertThat(cases.flips()).isNotEmpty().allSatisfy(flip -> {
            assertThat(flip.scenario()).isEqualTo("refund-only");
            assertThat(flip.turn().from().grounds().table()).isEqualTo("refund-only");
            assertThat(flip.turn().to().grounds().table()).isNotEqualTo("refund-only");
        });
        assertThat(cases.rows()).containsKeys("refund-only/RO3", "quality/Q10");
        assertThat(cases.clauses()).containsKeys("RO-01a", "TB-65b");
    }

    @Test
    void comesToTheSameWhoeverCounts() {
        List<String> once = codes(impact.over(impact.scenarios(), 1_500, 7));

        assertThat(codes(impact.over(impact.scenarios(), 1_500, 7))).isEqualTo(once);
    }

    private static List<String> codes(Impact.Cases cases) {
        return cases.flips().stream().map(Impact.Flip::code).toList();
    }

    @Test
    void namesTheExamplesOnBothSidesOfTheDay() {
        assertThat(impact.examples().stream().map(Impact.Flip::code)).containsExactly("A7-before", "A7-after");
    }

    @Test
    void findsNothingToTurnBetweenAVersionAndItself() {
        RuleChange none = new RuleChange(change.to(), change.to());

        assertThat(new Impact(desk, none).over(impact.scenarios(), 300, 1).flips())
                .isEmpty();
        assertThat(new FlipDrill(desk, impact.scenarios().subList(0, 1), none, 1).next(file -> true))
                .isEmpty();
    }

    @Test
    void drillsExactlyTheCasesThatTurn() {
        List<String> turned = codes(impact.over(impact.scenarios(), 1_000, 1));
        FlipDrill drill = new FlipDrill(desk, impact.scenarios(), change, 1);

        for (String code : turned) {
            assertThat(drill.next(file -> true).map(CaseFile::code)).contains(code);
        }
    }

    @Test
    void decidesEachSideOfTheDayByTheTextOfThatDay() {
        FlipDrill drill = new FlipDrill(desk, impact.scenarios(), change, 1);
        int before = 0;
        int after = 0;
        for (int i = 0; i < 40; i++) {
            CaseFile file = drill.next(one -> true).orElseThrow();
            if (file.ruling().version().equals("2025")) {
                before++;
                assertThat(file.ruling().first().grounds().table()).isEqualTo("refund-only");
            } else {
                after++;
                assertThat(file.ruling().first().outcome())
                        .isNotEqualTo(new Outcome(OutcomeKind.APPROVE, "refund", null, null, null));
            }
        }
        assertThat(before).isPositive();
        assertThat(after).isPositive();
    }

    @Test
    void makesTheSameCaseAgainFromItsCode() {
        CaseFile file = new FlipDrill(desk, impact.scenarios(), change, 1)
                .next(one -> true)
                .orElseThrow();

        assertThat(desk.read(file.code()))
                .isInstanceOfSatisfying(
                        CaseCode.Known.class,
                        known -> assertThat(
                                        change.turn(desk.generate(known.code()).world()))
                                .isNotEqualTo(Optional.empty()));
    }
}
