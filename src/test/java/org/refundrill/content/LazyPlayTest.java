package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
    private static final Map<String, Map<String, BigDecimal>> MEANS = new LinkedHashMap<>();

    @BeforeAll
    static void play() {
        LazyPlayers players = new LazyPlayers(ShippedCases.DESK);
        ShippedCases.scenarios().forEach(scenario -> MEANS.put(scenario.id(), players.means(scenario, 1, 200)));
    }

    static List<Scenario> scenarios() {
        return ShippedCases.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void noScenarioRewardsIt(Scenario scenario) {
        fails(MEANS.get(scenario.id()));
    }

    @Test
    void noExerciseTypeRewardsIt() {
        together(scenario -> scenario.question().exercise());
    }

    @Test
    void noTierRewardsIt() {
        together(scenario -> String.valueOf(scenario.tier()));
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("scenarios")
    void noScenarioRewardsItOnThousandOtherSeedsEither(Scenario scenario) {
        fails(new LazyPlayers(ShippedCases.DESK).means(scenario, 50_001, 1000));
    }

    private static void together(Function<Scenario, String> kind) {
        LazyPlayers.together(scenarios(), MEANS, kind).values().forEach(LazyPlayTest::fails);
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
