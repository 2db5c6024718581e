package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Response;
import org.refundrill.language.Language;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;

/** Somebody makes a notice a table, has it checked on the way, and is marked by what it decides. */
class TableWritingTest {
    private static final String FAMILY = "from-notice-to-table";

    private static Exercise posed(String family, long seed) {
        return ShippedCases.DESK.pose(
                ShippedCases.DESK.generate(ShippedCases.LIBRARY.scenarios().get(family), seed));
    }

    private static String key(Exercise exercise) {
        return String.valueOf(exercise.keyResponses().get("table"));
    }

    private static TaskState handedIn(Exercise exercise, String table) {
        return exercise.step(TaskState.fresh(), new Action.Submit(new Response(Map.of("table", table), null)))
                .state();
    }

    private static Finding found(Exercise exercise, String table, String id) {
        return exercise.assess(handedIn(exercise, table)).findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Step checked(Exercise exercise, String table) {
        return exercise.step(TaskState.fresh(), new Action.Act(Map.of(Act.DO, "check", "table", table)));
    }

    private static String page(Exercise exercise, TaskState state, String id, Language language) {
        return exercise.panels(state).stream()
                .filter(panel -> panel.id().equals(id))
                .map(Dossier.Panel::rows)
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(row -> row.get(0).in(language))
                .reduce("", (before, line) -> before + line + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from-notice-to-table", "from-notice-to-file"})
    void theKeyIsAFileWithWhichTheLintIsContent(String family) {
        for (long seed = 1; seed <= 25; seed++) {
            Exercise exercise = posed(family, seed);
            assertThat(checked(exercise, key(exercise)))
                    .isInstanceOfSatisfying(
                            Step.Told.class,
                            told -> assertThat(told.text().en()).isEqualTo("The lint finds nothing wrong."));
            assertThat(exercise.assess(handedIn(exercise, key(exercise))).score())
                    .isEqualByComparingTo("1");
        }
    }

    /** A row that ends a day early leaves that day to nobody. */
    @Test
    void everyHiddenCaseThatTheTableGetsWrongCounts() {
        Exercise exercise = posed(FAMILY, 1);
        Matcher row = Pattern.compile("<= (\\d+) \\| unopened").matcher(key(exercise));
        assertThat(row.find()).isTrue();
        long day = Long.parseLong(row.group(1));
        String early = row.replaceFirst("<= " + (day - 1) + " | unopened");

        assertThat(found(exercise, early, "decides").given().en()).isEqualTo("35 of 36 cases as the notice says");
        assertThat(found(exercise, early, "decides").credit()).isStrictlyBetween(new BigDecimal("0.9"), BigDecimal.ONE);
        assertThat(found(exercise, early, "lint").credit()).isEqualByComparingTo("0");
        assertThat(exercise.explained(handedIn(exercise, early)).get(0).rows().toString())
                .contains("day " + day + ", unopened", "no single row decides", "第 " + day + " 天");
    }

    @Test
    void aTableThatAlwaysSaysTheSameEarnsNothingForIt() {
        Exercise exercise = posed(FAMILY, 1);
        String always = key(exercise).replaceAll("(?m)^      P.*\n", "") + "      R1 | - | - || refuse | W-4\n";
        Assessment assessment = exercise.assess(handedIn(exercise, always));

        assertThat(found(exercise, always, "decides").credit()).isEqualByComparingTo("0");
        assertThat(assessment.passed()).isFalse();
    }

    @Test
    void anotherWayToSayTheSameIsAsGood() {
        Exercise exercise = posed(FAMILY, 1);
        String otherwise = key(exercise)
                .replace("hit: UNIQUE", "hit: FIRST")
                .replaceAll("\\(\\d+\\.\\.(\\d+)]", "<= $1")
                .replaceAll("> \\d+ ", "- ");

        assertThat(otherwise).contains("<= ").doesNotContain("..", "> ");
        assertThat(exercise.assess(handedIn(exercise, otherwise)).score()).isEqualByComparingTo("1");
    }

    @Test
    void mistakesAreToldAsTheLintTellsThemInBothLanguages() {
        Exercise exercise = posed(FAMILY, 1);
        String mistaken = key(exercise).replaceFirst("\\| opened \\|\\|", "| openend ||");
        TaskState after = checked(exercise, mistaken).state();

        assertThat(page(exercise, after, "lint", Language.EN))
                .contains("draft.yaml:", "error: ", "openend", "^", "did you mean 'opened'?");
        assertThat(page(exercise, after, "lint", Language.ZH)).contains("draft.yaml:", "错误：", "openend");
    }

    @Test
    void aGapIsFoundAsInAnyRulebook() {
        Exercise exercise = posed(FAMILY, 1);
        String gap = key(exercise).replaceFirst("(?m)^      P\\d+ .* worn .*\n", "");

        assertThat(page(exercise, checked(exercise, gap).state(), "lint", Language.EN))
                .contains("no row decides when", "worn");
    }

    @Test
    void whatIsNoYamlAtAllIsToldAndDecidesNothing() {
        Exercise exercise = posed(FAMILY, 1);

        assertThat(page(exercise, checked(exercise, "a: [b").state(), "lint", Language.EN))
                .contains("draft.yaml:1:");
        assertThat(exercise.assess(handedIn(exercise, "a: [b")).score()).isEqualByComparingTo("0");
    }
}
