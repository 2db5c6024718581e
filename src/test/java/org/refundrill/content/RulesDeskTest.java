package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.feel.Type;
import org.refundrill.form.Response;
import org.refundrill.rulebook.TableSketch;
import org.refundrill.rulebook.TableSketch.Column;
import org.refundrill.rulebook.TableSketch.Row;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Assessment;

/** The desks for rules themselves: what is right is found by deciding and by searching. */
class RulesDeskTest {
    private static final List<String> PACKS = List.of("rules-desk", "policy-desk");
    /** A few of each; {@code verify} goes over as many as are wanted. */
    private static final int SEEDS = 12;

    @Test
    void theKeyAloneEarnsEverythingInEveryScenario() {
        for (Scenario scenario : ShippedCases.LIBRARY.scenarios().values()) {
            if (PACKS.contains(scenario.pack())) {
                for (long seed = 1; seed <= SEEDS; seed++) {
                    Exercise exercise = ShippedCases.DESK.pose(ShippedCases.DESK.generate(scenario, seed));
                    assertThat(assessed(exercise, exercise.keyResponses()).score())
                            .as("%s %s", scenario.id(), seed)
                            .isEqualTo(BigDecimal.ONE);
                }
            }
        }
    }

    private static Assessment assessed(Exercise exercise, Map<String, Object> answers) {
        Step step = exercise.step(TaskState.fresh(), new Action.Submit(new Response(answers, null)));
        assertThat(step).isInstanceOf(Step.Submitted.class);
        return exercise.assess(step.state());
    }

    /** {@code < 7} beside {@code > 7} leaves the seventh day out; {@code <= 7} beside {@code >= 7} decides it twice. */
    @ParameterizedTest
    @CsvSource({"<= 7, > 7, 0, 0", "< 7, > 7, 1, 0", "<= 7, >= 7, 0, 1", "-, > 7, 0, 1"})
    void aDraftedTableIsSearchedForHoles(String below, String above, int gaps, int overlaps) {
        TableSketch table = new TableSketch(
                List.of(new Column("days", Type.Basic.NUMBER)),
                List.of(row("P1", below, "approve"), row("P2", above, "refuse")));
        assertThat(table.gaps()).isEqualTo(gaps);
        assertThat(table.overlaps()).hasSize(overlaps);
        assertThat(table.sound()).isEqualTo(gaps + overlaps == 0);
    }

    private static Row row(String name, String cell, String says) {
        return new Row(name, List.of(TableSketch.cell(cell, Type.Basic.NUMBER).orElseThrow()), says);
    }

    /** What the guide quotes stands in the files. */
    @Test
    void theGuideQuotesTheDesksWordForWord() throws IOException {
        Matcher piece = Pattern.compile("`((?:rules|policy)-desk/[^`]+)`\n\n```yaml\n(.*?)\n```\n", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("scenarios/README.md")));
        int pieces = 0;
        while (piece.find()) {
            assertThat(Files.readString(Path.of("scenarios").resolve(piece.group(1))))
                    .contains(piece.group(2));
            pieces++;
        }
        assertThat(pieces).isEqualTo(2);
    }
}
