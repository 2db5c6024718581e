package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.decision.RequestRuling;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.rulebook.TableRow;
import org.refundrill.scenario.Draft;
import org.refundrill.scenario.Recipe;
import org.refundrill.scenario.Scenario;

/** What is left out while cases are sought would have changed nothing. */
class ShortcutsTest {
    private static final int SEEDS = 8;
    private static final int OTHERS = 6;

    static List<Scenario> scenarios() {
        return ShippedCases.ruled();
    }

    private static RulebookShelf shelf(Scenario scenario) {
        return ShippedCases.DESK.catalogue().rulebooks().get(scenario.rulebook());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aRowIsOnlyGivenUpWhereItDoesNotDecide(Scenario scenario) {
        RulebookShelf shelf = shelf(scenario);
        List<String> rows =
                shelf.newest().rows().stream().map(TableRow::row).distinct().toList();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Draft draft = scenario.recipe().draft(seed, 0, Map.of());
            RequestRuling outline = shelf.outline(draft.world()).orElseThrow();
            for (String row : rows) {
                boolean decides = row.equals(outline.grounds().row());
                assertThat(shelf.outline(draft.world(), row))
                        .as("%s seed %d row %s", scenario.id(), seed, row)
                        .satisfiesAnyOf(
                                found -> assertThat(found).contains(outline),
                                found ->
                                        assertThat(decides || found.isPresent()).isFalse());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aValueThatTheRulingNeverLookedAtDoesNotChangeIt(Scenario scenario) {
        Recipe recipe = scenario.recipe();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Draft draft = recipe.draft(seed, 0, Map.of());
            RequestRuling ruling = shelf(scenario).glance(draft.world()).orElseThrow();
            List<String> unread = recipe.changeable().stream()
                    .filter(name -> !draft.drawn().contains(name))
                    .toList();
            Map<String, Object> draws = new LinkedHashMap<>(draft.draws());
            for (String name : unread) {
                for (Object other :
                        recipe.others(name, draws).stream().limit(OTHERS).toList()) {
                    assertThat(shelf(scenario)
                                    .glance(recipe.draft(seed, 0, Map.of(name, other))
                                            .world()))
                            .as("%s seed %d, another %s", scenario.id(), seed, name)
                            .contains(ruling);
                }
            }
        }
    }
}
