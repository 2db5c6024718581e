package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Marking;
import org.refundrill.training.LazyPlayers;

/** Who answers by habit, by the look of the options or by what was right most often elsewhere gets nowhere. */
class LazyPlayTest {
    private static final Map<Scenario, Map<String, BigDecimal>> MEANS = new LinkedHashMap<>();

    @BeforeAll
    static void play() {
        LazyPlayers players = new LazyPlayers(ShippedCases.DESK);
        ShippedCases.scenarios().forEach(scenario -> MEANS.put(scenario, players.means(scenario, 1, 200)));
    }

    static List<Scenario> scenarios() {
        return ShippedCases.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void noScenarioRewardsIt(Scenario scenario) {
        fails(MEANS.get(scenario));
    }

    @Test
    void noExerciseTypeRewardsIt() {
        together(scenario -> scenario.question().exercise());
    }

    @Test
    void noTierRewardsIt() {
        together(Scenario::tier);
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("scenarios")
    void noScenarioRewardsItOnThousandOtherSeedsEither(Scenario scenario) {
        fails(new LazyPlayers(ShippedCases.DESK).means(scenario, 50_001, 1000));
    }

    private static void together(Function<Scenario, Object> kind) {
        Map<Object, Map<String, BigDecimal>> sums = new LinkedHashMap<>();
        Map<Object, Integer> counts = new LinkedHashMap<>();
        MEANS.forEach((scenario, means) -> {
            Map<String, BigDecimal> sum = sums.computeIfAbsent(kind.apply(scenario), k -> new LinkedHashMap<>());
            means.forEach((player, mean) -> sum.merge(player, mean, BigDecimal::add));
            counts.merge(kind.apply(scenario), 1, Integer::sum);
        });
        sums.forEach((which, sum) -> {
            BigDecimal scenarios = BigDecimal.valueOf(counts.get(which));
            sum.replaceAll((player, total) -> total.divide(scenarios, 4, RoundingMode.HALF_UP));
            fails(sum);
        });
    }

    private static void fails(Map<String, BigDecimal> means) {
        assertThat(means)
                .containsKeys("approve-all", "refuse-all", "escalate-all", "first", "longest", "cheapest", "prior")
                .allSatisfy((player, mean) -> assertThat(mean)
                        .as(player)
                        .isLessThan(LazyPlayers.LIMIT)
                        .isLessThan(Marking.STANDARD.passMark()));
    }
}
