package org.refundrill.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.scenario.Scenario;
import org.refundrill.scenario.Word;

class CaseGeneratorTest {
    private final CaseGenerator generator = SmallPack.generator();
    private final Scenario scenario = SmallPack.lateReturn();

    @Test
    void theSameSeedGivesTheSameCase() {
        CaseFile once = generator.generate(scenario, 7);
        CaseFile again = SmallPack.generator().generate(SmallPack.lateReturn(), 7);
        assertThat(again.code()).isEqualTo(once.code());
        assertThat(again.world().toString()).isEqualTo(once.world().toString());
        assertThat(again.draws().toString()).isEqualTo(once.draws().toString());
    }

    @Test
    void neitherLocaleNorTimeZoneOfTheMachineReachesACase() {
        String expected = cases();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            List<String> tags = List.of("tr-TR", "ar-EG-u-nu-arab", "zh-CN", "th-TH-u-ca-buddhist");
            List<String> zones = List.of("Pacific/Apia", "America/St_Johns", "Asia/Shanghai", "UTC");
            for (int i = 0; i < tags.size(); i++) {
                Locale.setDefault(Locale.forLanguageTag(tags.get(i)));
                TimeZone.setDefault(TimeZone.getTimeZone(zones.get(i)));
                assertThat(cases()).as(tags.get(i) + " in " + zones.get(i)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theFirstCaseIsTheOneItAlwaysWas() {
        CaseFile file = generator.generate(scenario, 1);
        assertThat(file.draws().get("late")).isEqualTo(new BigDecimal("0"));
        assertThat(file.code()).isEqualTo("WNDWQ-K4RR3-22TY");
    }

    @Test
    void halfOfTheCasesMeetEachTarget() {
        Map<OutcomeKind, Integer> outcomes = new LinkedHashMap<>();
        for (long seed = 1; seed <= 400; seed++) {
            OutcomeKind kind = generator
                    .generate(scenario, seed)
                    .ruling()
                    .first()
                    .outcome()
                    .kind();
            outcomes.merge(kind, 1, Integer::sum);
        }
        assertThat(outcomes.keySet()).containsExactlyInAnyOrder(OutcomeKind.APPROVE, OutcomeKind.REFUSE);
        assertThat(outcomes.get(OutcomeKind.APPROVE)).isBetween(160, 240);
    }

    @Test
    void boundaryValuesAreDrawnAsOftenAsTheAuthorAsks() {
        Scenario free = SmallPack.lateReturn("aim: {outcome: {approve: 1, refuse: 1}}", "");
        long atTheBoundary = LongStream.rangeClosed(1, 1000)
                .mapToObj(seed -> free.recipe().draw(seed, 0).get("late"))
                .filter(late -> List.of(BigDecimal.ZERO, BigDecimal.ONE).contains(late))
                .count();
        assertThat(atTheBoundary)
                .as("half of all draws, and a quarter of the rest")
                .isBetween(570L, 680L);
    }

    @Test
    void aNewDrawDoesNotDisturbTheOthers() {
        Scenario more = SmallPack.lateReturn("  units: {from", "  weather: {one: {rain: 1, sun: 1}}\n  units: {from");
        for (long seed = 1; seed <= 50; seed++) {
            Map<String, Object> before = scenario.recipe().draw(seed, 0);
            Map<String, Object> after = new LinkedHashMap<>(more.recipe().draw(seed, 0));
            after.remove("weather");
            assertThat(after.toString()).isEqualTo(before.toString());
        }
    }

    @Test
    void aTwinDiffersInOneDrawAndInWhatFollowsFromIt() {
        CaseFile file = generator.generate(scenario, 3);
        CaseFile twin = generator.twin(file, "late", new BigDecimal("4"));
        assertThat(twin.ruling().first().outcome().kind()).isEqualTo(OutcomeKind.REFUSE);
        Map<String, Object> changed = new LinkedHashMap<>(twin.draws());
        Map<String, Object> before = new LinkedHashMap<>(file.draws());
        for (String name : List.of("late", "asked")) {
            changed.remove(name);
            before.remove(name);
        }
        assertThat(changed.toString()).isEqualTo(before.toString());
    }

    @Test
    void aTwinWithAnotherCategoryGetsGoodsOfThatCategory() {
        CaseFile file = generator.generate(scenario, 3);
        CaseFile twin = generator.twin(file, "category", "fresh");
        assertThat(((Word) twin.draws().get("product")).id()).isEqualTo("cherries");
        assertThat(generator
                        .twin(twin, "category", file.draws().get("category"))
                        .world())
                .as("and back again")
                .hasToString(file.world().toString());
    }

    @Test
    void everyCodeGivesItsCaseAgain() {
        Map<String, Scenario> known = Map.of(scenario.id(), scenario);
        List<CaseFile> files = new ArrayList<>();
        for (long seed : List.of(0L, 1L, 15L, 16L, 4711L, -1L, Long.MAX_VALUE, Long.MIN_VALUE)) {
            CaseFile file = generator.generate(scenario, seed);
            files.add(file);
            CaseFile twin =
                    generator.twin(file, "giftKept", !(Boolean) file.draws().get("giftKept"));
            files.add(twin);
            files.add(generator.twin(twin, "freight", new BigDecimal("9.99")));
        }
        for (CaseFile file : files) {
            CaseCode.Reading reading =
                    CaseCode.read(file.code().toLowerCase(Locale.ROOT).replace("-", " "), known);
            assertThat(reading).isInstanceOf(CaseCode.Known.class);
            CaseFile again = generator.generate(((CaseCode.Known) reading).code());
            assertThat(again.code()).isEqualTo(file.code());
            assertThat(again.world()).hasToString(file.world().toString());
        }
        assertThat(files.get(3).code()).as("small seeds have short codes").hasSizeLessThan(18);
    }

    @Test
    void aCodeTellsASlipFromAForeignScenarioAndFromAnOldOne() {
        String code = generator.generate(scenario, 5).code();
        Map<String, Scenario> known = Map.of(scenario.id(), scenario);
        for (int i = 0; i < code.length(); i++) {
            char other = code.charAt(i) == '7' ? '8' : '7';
            String slip = code.substring(0, i) + other + code.substring(i + 1);
            assertThat(CaseCode.read(slip, known)).as(slip).isInstanceOf(CaseCode.Mistyped.class);
        }
        assertThat(CaseCode.read("", known)).isInstanceOf(CaseCode.Mistyped.class);
        assertThat(CaseCode.read("not a code, surely!", known)).isInstanceOf(CaseCode.Mistyped.class);
        assertThat(CaseCode.read(code, Map.of())).isInstanceOf(CaseCode.UnknownScenario.class);
        Scenario redrawn = SmallPack.lateReturn("range: [-3, 4]", "range: [-3, 5]");
        assertThat(CaseCode.read(code, Map.of(redrawn.id(), redrawn))).isEqualTo(new CaseCode.Changed(redrawn, 5));
    }

    @Test
    void aBetterSentenceIsNoNewCaseButAnotherDrawIs() {
        Scenario reworded = SmallPack.lateReturn("I keep the gift.", "The gift stays with me.");
        assertThat(reworded.recipe().hash()).isEqualTo(scenario.recipe().hash());
        Scenario reweighed = SmallPack.lateReturn("clothing: 3", "clothing: 4");
        assertThat(reweighed.recipe().hash()).isNotEqualTo(scenario.recipe().hash());
    }

    @Test
    void whatFollowsFromOtherDrawsCannotBeChanged() {
        CaseFile file = generator.generate(scenario, 3);
        assertThatThrownBy(() -> generator.twin(file, "asked", file.draws().get("signed")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> generator.twin(file, "weather", "rain")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String cases() {
        CaseGenerator generator = SmallPack.generator();
        Scenario scenario = SmallPack.lateReturn();
        StringBuilder all = new StringBuilder();
        DossierWriter writer = new DossierWriter(SmallPack.surroundings().schema(), SmallPack.CNY);
        for (long seed = 1; seed <= 200; seed++) {
            CaseFile file = generator.generate(scenario, seed);
            all.append(file.code())
                    .append(file.draws())
                    .append(file.world())
                    .append(writer.write(file, List.of()))
                    .append('\n');
        }
        return all.toString();
    }
}
