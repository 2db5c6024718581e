package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.exercise.Exercise;
import org.refundrill.json.JsonCaseText;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.CaseText;

/** One case in four markets: the same records, the same hour, the same figures, and each market's own rulebook. */
class MarketsTest {
    private static final List<String> MARKETS = List.of("cn-marketplace", "eu-consumer", "uk-consumer", "us-retail");

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 14);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    private static Scenario scenario(String id) {
        return ShippedCases.LIBRARY.scenarios().get(id);
    }

    private static CaseFile first(String scenario, Predicate<Map<String, Object>> draws) {
        return LongStream.rangeClosed(1, 9000)
                .mapToObj(seed -> ShippedCases.DESK.generate(scenario(scenario), seed))
                .filter(file -> draws.test(file.draws()))
                .findFirst()
                .orElseThrow();
    }

    private static CaseFile in(CaseFile file, String market) {
        return ShippedCases.DESK.brief(file).files().elsewhere(file).stream()
                .filter(there -> there.scenario().rulebook().equals(market))
                .findFirst()
                .orElseThrow();
    }

    private static OutcomeKind ruled(CaseFile file) {
        return file.ruling().first().outcome().kind();
    }

    /** Our own ten days, the fifteen that the page for China promises, the fourteen of the EU and the UK, thirty in the US. */
    @ParameterizedTest
    @CsvSource({
        "10, PARTLY_APPROVE, APPROVE, APPROVE, APPROVE, APPROVE",
        "14, REFUSE,         APPROVE, APPROVE, APPROVE, APPROVE",
        "15, REFUSE,         APPROVE, REFUSE,  REFUSE,  APPROVE",
        "30, REFUSE,         REFUSE,  REFUSE,  REFUSE,  APPROVE"
    })
    void aChangeOfMindLosesItsRightAtAnotherDayInEveryMarket(
            int day, OutcomeKind own, OutcomeKind cn, OutcomeKind eu, OutcomeKind uk, OutcomeKind us) {
        CaseFile file = first(
                "change-of-mind-abroad",
                draws -> new BigDecimal(day).compareTo((BigDecimal) draws.get("day")) == 0
                        && draws.get("made").equals("stock")
                        && draws.get("state").equals("sealed")
                        && draws.get("startDay").equals(APRIL)
                        && draws.get("category").equals("household")
                        && Boolean.TRUE.equals(draws.get("told")));
        assertThat(ruled(file)).isEqualTo(own);
        assertThat(MARKETS.stream().map(market -> ruled(in(file, market)))).containsExactly(cn, eu, uk, us);
    }

    /** The cases of the Union are counted with Ireland's holidays; the United Kingdom's period ends on any day. */
    @Test
    void saintPatricksDayKeepsTheUnionsPeriodOpenOneDayLonger() {
        CaseFile file = first(
                "change-of-mind-abroad",
                draws -> BigDecimal.valueOf(15).compareTo((BigDecimal) draws.get("day")) == 0
                        && draws.get("startDay").equals(MARCH)
                        && draws.get("made").equals("stock")
                        && Boolean.TRUE.equals(draws.get("told")));
        assertThat(ruled(in(file, "eu-consumer"))).isEqualTo(OutcomeKind.APPROVE);
        assertThat(ruled(in(file, "uk-consumer"))).isEqualTo(OutcomeKind.REFUSE);
    }

    @Test
    void aFaultBringsMoneyBackAtOnceInTheUnitedKingdomAndARepairFirstInTheUnion() {
        CaseFile file = first(
                "fault-abroad",
                draws -> draws.get("window").equals("ten")
                        && draws.get("repaired").equals("none")
                        && Boolean.FALSE.equals(draws.get("disputed")));
        assertThat(ruled(in(file, "uk-consumer"))).isEqualTo(OutcomeKind.APPROVE);
        assertThat(in(file, "uk-consumer").ruling().first().outcome().remedy()).isEqualTo("return-refund");
        assertThat(ruled(in(file, "eu-consumer"))).isEqualTo(OutcomeKind.PARTLY_APPROVE);
        assertThat(in(file, "eu-consumer").ruling().first().outcome().remedy()).isEqualTo("cure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"change-of-mind-abroad", "fault-abroad", "special-goods-abroad"})
    void theHourOnTheWallIsTheSameEverywhereAndSoAreTheFigures(String id) {
        for (long seed = 1; seed <= 20; seed++) {
            CaseFile file = ShippedCases.DESK.generate(scenario(id), seed);
            OffsetDateTime now = file.world().now().orElseThrow();
            for (String market : MARKETS) {
                CaseFile there = in(file, market);
                OffsetDateTime thereNow = there.world().now().orElseThrow();
                assertThat(thereNow.toLocalDateTime()).isEqualTo(now.toLocalDateTime());
                assertThat(thereNow.getOffset())
                        .isEqualTo(ShippedCases.LIBRARY.zone(market).getRules().getOffset(thereNow.toInstant()));
                assertThat(there.world().value("order", "paid"))
                        .isEqualTo(file.world().value("order", "paid"));
                assertThat(there.world().one("truth")).isEmpty();
            }
        }
    }

    /** What a market's rulebook reads beyond the shown records is stated there, or computed from them. */
    @ParameterizedTest
    @ValueSource(strings = {"change-of-mind-abroad", "fault-abroad", "special-goods-abroad"})
    void whatAMarketTakesForGrantedLiesInTheFile(String id) {
        CaseFile file = ShippedCases.DESK.generate(scenario(id), 7);
        Dossier dossier = ShippedCases.DESK.dossier(file, List.of());
        TreeSet<String> markets = new TreeSet<>();
        for (Dossier.Panel panel : dossier.panels()) {
            if (panel.id().contains(":")) {
                markets.add(panel.id().substring(0, panel.id().indexOf(':')));
            }
        }
        assertThat(markets).contains("eu-consumer", "uk-consumer", "us-retail");
        assertThat(dossier.panels())
                .filteredOn(panel -> panel.id().equals("eu-consumer:contract"))
                .singleElement()
                .satisfies(panel -> {
                    assertThat(panel.title().en()).isEqualTo("European Union: Contract");
                    assertThat(panel.title().zh()).startsWith("欧盟：");
                });
    }

    @Test
    void aKeptCaseOpensWithTheSameKey() throws CaseText.Unreadable {
        JsonCaseText texts = new JsonCaseText(ShippedCases.DESK);
        CaseFile file = ShippedCases.DESK.generate(scenario("fault-abroad"), 3);
        Exercise exercise = ShippedCases.DESK.pose(file);
        CaseText.Kept kept = texts.read(texts.write(file, exercise));
        assertThat(ShippedCases.DESK.pose(kept.file()).keyResponses()).isEqualTo(exercise.keyResponses());
        assertThat(texts.key(exercise)).isEqualTo(kept.key());
    }
}
