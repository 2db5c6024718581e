package org.refundrill.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.scenario.Scenario;

class CaseFlipsTest {
    private final Scenario scenario = SmallPack.lateReturn();
    private final CaseGenerator generator = SmallPack.generator();
    private final CaseFlips flips = new CaseFlips(generator);

    @Test
    void anApprovalOnTheLastDayFlipsOneDayLater() {
        CaseFile file = generator.generate(scenario, 1);
        CaseFile onTheLastDay = generator.twin(generator.twin(file, "category", "clothing"), "late", BigDecimal.ZERO);
        List<Grounds.Flip> found = flips.of(onTheLastDay);
        assertThat(found).first().satisfies(flip -> {
            assertThat(flip.changed()).isEqualTo("late");
            assertThat(flip.from()).isEqualTo(new BigDecimal("0"));
            assertThat(flip.to()).isEqualTo(new BigDecimal("1"));
            assertThat(flip.outcome().kind()).isEqualTo(OutcomeKind.REFUSE);
            assertThat(flip.clause()).hasToString("T-02");
        });
        assertThat(found).extracting(Grounds.Flip::changed).contains("category", "giftKept");
        assertThat(found).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void everyFlipCanBePractisedByItsCode() {
        Map<String, Scenario> known = Map.of(scenario.id(), scenario);
        for (long seed = 1; seed <= 60; seed++) {
            CaseFile file = generator.generate(scenario, seed);
            for (Grounds.Flip flip : flips.of(file)) {
                CaseCode code = ((CaseCode.Known) CaseCode.read(flip.code(), known)).code();
                CaseFile twin = generator.generate(code);
                assertThat(twin.ruling().first().outcome()).isEqualTo(flip.outcome());
                assertThat(twin.ruling().first()).isNotEqualTo(file.ruling().first());
            }
        }
    }

    @Test
    void neitherTemperNorPriceIsAFlip() {
        for (long seed = 1; seed <= 60; seed++) {
            assertThat(flips.of(generator.generate(scenario, seed)))
                    .extracting(Grounds.Flip::changed)
                    .doesNotContain("temper", "opening", "freight", "product", "units");
        }
    }

    @Test
    void drawsThatOnlyFeedTextsAreNotTried() {
        assertThat(scenario.recipe().changeable())
                .contains("late", "category", "giftKept", "report")
                .doesNotContain("opening", "buyer", "asked");
    }
}
