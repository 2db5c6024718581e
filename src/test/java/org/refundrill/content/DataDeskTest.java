package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Field;
import org.refundrill.form.Response;
import org.refundrill.language.Text;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Verdict;
import org.refundrill.world.Visibility;
import org.refundrill.world.WorldRecord;

/** Somebody sits at the data desk: looks, sums up, queries, answers, and reads how each figure was reached. */
class DataDeskTest {
    private static final int SEEDS = 12;

    static List<Scenario> families() {
        return ShippedCases.scenarios().stream()
                .filter(scenario -> scenario.question().exercise().equals("data-desk"))
                .toList();
    }

    private static Exercise posed(String scenario, long seed) {
        return ShippedCases.DESK.pose(
                ShippedCases.DESK.generate(ShippedCases.LIBRARY.scenarios().get(scenario), seed));
    }

    private static Step act(Exercise exercise, TaskState state, Map<String, Object> what) {
        return exercise.step(state, new Action.Act(what));
    }

    private static Map<String, Object> summary(String measure, String by, String then, String only) {
        Map<String, Object> what = new LinkedHashMap<>();
        what.put(Act.DO, "summary");
        what.put("measure", measure);
        what.put("by", by);
        what.put("then", then);
        what.put("only", only);
        return what;
    }

    private static Map<String, Object> query(String sql) {
        return Map.of(Act.DO, "query", "sql", sql);
    }

    private static Dossier.Panel panel(Exercise exercise, TaskState state, String id) {
        return exercise.panels(state).stream()
                .filter(panel -> panel.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNumberThatOnlyCountsTheRowsIsNotAddedUp() {
        Exercise exercise = posed("month-of-returns", 1);
        List<Field> asks = exercise.acts(TaskState.fresh()).get(0).asks();
        assertThat(asks.get(0).options())
                .extracting(Field.Option::id)
                .contains("sales", "sales.returned")
                .doesNotContain("sales.order_no");
    }

    @Test
    void saysWhatTheTablesAndColumnsAreCalledAndMean() {
        Dossier.Panel tables = panel(posed("refund-rate", 1), TaskState.fresh(), "tables");

        assertThat(tables.rows().get(0)).containsExactly(Text.same("sales"), new Text("Sales, 240 rows", "销售明细，240 行"));
        assertThat(tables.rows()).anySatisfy(row -> {
            assertThat(row.get(0)).isEqualTo(Text.same("  state"));
            assertThat(row.get(1).en()).isEqualTo("State: unpaid, cancelled, shipped");
            assertThat(row.get(1).zh()).isEqualTo("状态：unpaid＝未付款，cancelled＝付款后取消，shipped＝已发货");
        });
    }

    @Test
    void sumsUpByCohortsWithoutAnyQuery() {
        Exercise exercise = posed("refund-rate", 1);
        Step step = act(exercise, TaskState.fresh(), summary("sales.returned", "sales.state", "none", "all"));

        assertThat(step).isInstanceOf(Step.Told.class);
        assertThat(((Step.Told) step).panel()).isEqualTo("result-1");
        Dossier.Panel result = panel(exercise, step.state(), "result-1");
        assertThat(result.title().en()).isEqualTo("1. Sales: Returned by State (all rows)");
        assertThat(result.columns().stream().map(Text::en)).contains("State", "rows", "Returned: yes", "of these rows");
        assertThat(result.rows()).hasSize(4);
        assertThat(result.rows().get(3).get(0)).isEqualTo(new Text("all", "合计"));
        assertThat(result.rows().get(3).get(1)).isEqualTo(Text.same("240"));
        int parts = result.rows().subList(0, 3).stream()
                .mapToInt(row -> Integer.parseInt(row.get(1).en()))
                .sum();
        assertThat(parts).isEqualTo(240);
    }

    @Test
    void dividesFinerAndLooksAtSomeRowsOnly() {
        Exercise exercise = posed("refund-rate", 1);
        TaskState state = act(
                        exercise,
                        TaskState.fresh(),
                        summary("sales.price", "sales.goods", "sales.channel", "sales.state=shipped"))
                .state();

        Dossier.Panel result = panel(exercise, state, "result-1");
        assertThat(result.title().en()).isEqualTo("1. Sales: Paid by Goods, then Channel (State = shipped)");
        assertThat(result.columns().stream().map(Text::en).toList())
                .containsExactly("Goods", "Channel", "rows", "Paid, sum", "Paid, mean");
        assertThat(result.rows().get(0).get(3).en()).startsWith("¥");
    }

    @Test
    void refusesColumnsThatDoNotGoTogetherAndCountsNothing() {
        Exercise exercise = posed("advice-from-the-month", 1);
        Step mixed = act(exercise, TaskState.fresh(), summary("sales.cost", "measures.cause", "none", "all"));
        Step unreadable = act(exercise, TaskState.fresh(), summary("sales.cost", "nowhere", "none", "all"));

        assertThat(mixed).isInstanceOf(Step.Refused.class);
        assertThat(unreadable).isInstanceOf(Step.Unreadable.class);
        assertThat(mixed.state()).isEqualTo(TaskState.fresh());
        assertThat(unreadable.state()).isEqualTo(TaskState.fresh());
    }

    @Test
    void queriesTheTablesAndKeepsWhatCameOfIt() {
        Exercise exercise = posed("refund-rate", 1);
        TaskState state = act(
                        exercise,
                        TaskState.fresh(),
                        query("SELECT state, COUNT(*) FROM sales GROUP BY state ORDER BY 1"))
                .state();
        state = act(exercise, state, query("SELECT order_no FROM sales ORDER BY order_no"))
                .state();

        assertThat(state.minutes()).isEqualTo(10);
        assertThat(panel(exercise, state, "result-1").rows()).hasSize(3);
        Dossier.Panel orders = panel(exercise, state, "result-2");
        assertThat(orders.rows()).hasSize(21);
        assertThat(orders.rows().get(20).get(0)).isEqualTo(new Text("… 220 more", "……另有 220 行"));
    }

    @Test
    void aQueryThatCannotBeAnsweredIsToldInOneLineAndNotCounted() {
        Exercise exercise = posed("refund-rate", 1);
        Step step = act(exercise, TaskState.fresh(), query("DROP TABLE sales"));

        assertThat(step).isInstanceOfSatisfying(Step.Refused.class, refused -> {
            assertThat(refused.why().en()).startsWith("only reading is possible here: begin with SELECT");
            assertThat(refused.state()).isEqualTo(TaskState.fresh());
        });
    }

    @Test
    void onRequestRecordsAreNoTablesBeforeTheyAreAskedFor() {
        Exercise exercise = posed("month-of-returns", 1);
        assertThat(panel(exercise, TaskState.fresh(), "tables").rows())
                .noneSatisfy(row -> assertThat(row.get(1).en()).contains("inspection"));
    }

    /** Blank, nonsense, partly right, right. */
    @Test
    void aFormIsTakenWhenItCanBeReadAndMarkedByWhatItSays() {
        Exercise exercise = posed("month-of-returns", 3);
        Map<String, Object> key = exercise.keyResponses();
        assertThat(submit(exercise, Map.of())).isInstanceOf(Step.Unreadable.class);
        Map<String, Object> nonsense = new LinkedHashMap<>(key);
        nonsense.put("rate", "a lot");
        assertThat(submit(exercise, nonsense)).isInstanceOf(Step.Unreadable.class);

        Map<String, Object> near = new LinkedHashMap<>(key);
        BigDecimal rate = new BigDecimal(key.get("rate").toString());
        near.put("rate", rate.add(new BigDecimal("0.1")) + " %");
        assertThat(assessed(exercise, near).score()).isEqualByComparingTo(BigDecimal.ONE);
        near.put("rate", rate.add(new BigDecimal("1.5")).toPlainString());
        assertThat(assessed(exercise, near).findings().get(0).verdict()).isEqualTo(Verdict.PARTIAL);
        near.put("driver", key.get("driver").equals("nobody") ? "lamps" : "nobody");
        Assessment failed = assessed(exercise, near);
        assertThat(failed.passed()).isFalse();
        assertThat(failed.findings().get(1).reason().en()).startsWith("D-5 What counts as a difference.");

        assertThat(assessed(exercise, key).score()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void adviceEarnsWhatItSavesAndTheRestIsRegretted() {
        Exercise exercise = LongStream.rangeClosed(1, 20)
                .mapToObj(seed -> posed("advise-measures", seed))
                .filter(one -> ((List<?>) one.keyResponses().get("two")).size() == 2)
                .findFirst()
                .orElseThrow();
        Map<String, Object> key = new LinkedHashMap<>(exercise.keyResponses());
        List<?> best = (List<?>) key.get("two");
        key.put("two", List.of(best.get(0)));
        Assessment half = assessed(exercise, key);

        assertThat(half.findings().get(4).verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(half.findings().get(4).credit()).isGreaterThanOrEqualTo(new BigDecimal("0.5"));
        assertThat(half.regret().signum()).isPositive();
        key.put("two", List.of("A", "B", "C"));
        assertThat(assessed(exercise, key).findings().get(4).credit()).isZero();
    }

    @Test
    void theDebriefShowsNumeratorAndDenominatorAndAQuery() {
        Exercise exercise = posed("refund-rate", 1);
        Step step = submit(exercise, exercise.keyResponses());
        List<Dossier.Panel> explained = exercise.explained(step.state());

        assertThat(explained).extracting(Dossier.Panel::id).containsExactly("reached", "queries");
        assertThat(explained.get(0).rows().get(1).get(1).en())
                .matches("\\d+(\\.\\d)?%; orders refunded = \\d+; Orders paid = \\d+");
        assertThat(explained.get(1).rows().get(0).get(1).en()).startsWith("SELECT COUNT(*) FROM sales WHERE");
        assertThat(exercise.explained(TaskState.fresh())).isEmpty();
    }

    @Test
    void theDebriefOfWeeklyFilesTellsHitsFromFalseAlarms() {
        Exercise exercise = posed("four-weekly-files", 4);
        Map<String, Object> responses = new LinkedHashMap<>(exercise.keyResponses());
        responses.put("flagged", List.of("lamps", "kettles"));
        Dossier.Panel detected = exercise.explained(submit(exercise, responses).state()).stream()
                .filter(panel -> panel.id().equals("detected"))
                .findFirst()
                .orElseThrow();

        assertThat(detected.rows()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(detected.rows().get(0).get(1).en()).matches("[0-5] / [0-5]");
    }

    @Test
    void theGuideQuotesTheDeskWordForWord() throws IOException {
        Matcher piece = Pattern.compile("`(shop-data/[^`]+)`\n\n```yaml\n(.*?)\n```\n", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("scenarios/README.md")));
        int pieces = 0;
        while (piece.find()) {
            pieces++;
            assertThat(Files.readString(Path.of("scenarios", piece.group(1)))).contains(piece.group(2));
        }
        assertThat(pieces).isGreaterThanOrEqualTo(3);
    }

    private static Step submit(Exercise exercise, Map<String, Object> responses) {
        return exercise.step(TaskState.fresh(), new Action.Submit(new Response(responses, null)));
    }

    private static Assessment assessed(Exercise exercise, Map<String, Object> responses) {
        Step step = submit(exercise, responses);
        assertThat(step).isInstanceOf(Step.Submitted.class);
        return exercise.assess(step.state());
    }

    /** A second opinion: what the debrief's queries come to, on a database, is what the rulebook's expressions say. */
    @ParameterizedTest
    @MethodSource("families")
    void everyQueryOfADebriefGivesTheKey(Scenario family) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            CaseFile file = ShippedCases.DESK.generate(family, seed);
            Exercise exercise = ShippedCases.DESK.pose(file);
            TaskState state = withAllAskedFor(file);
            Step submitted = exercise.step(state, new Action.Submit(new Response(exercise.keyResponses(), null)));
            Optional<Dossier.Panel> queries = exercise.explained(submitted.state()).stream()
                    .filter(panel -> panel.id().equals("queries"))
                    .findFirst();
            for (List<Text> row : queries.map(Dossier.Panel::rows).orElse(List.of())) {
                Field field = exercise.form().fields().stream()
                        .filter(one -> one.label().equals(row.get(0)))
                        .findFirst()
                        .orElseThrow();
                assertThat(firstCell(exercise, state, row.get(1).en()))
                        .as(family.id() + " seed " + seed + ": " + row.get(1).en())
                        .satisfies(cell -> agrees(cell, exercise.keyResponses().get(field.id())));
            }
        }
    }

    private static void agrees(String cell, Object key) {
        Object due = key instanceof Map<?, ?> money ? money.get("amount") : key;
        if (String.valueOf(due).matches("-?[0-9.]+")) {
            assertThat(new BigDecimal(cell)).isEqualByComparingTo(new BigDecimal(String.valueOf(due)));
        } else {
            assertThat(cell).isEqualTo(due);
        }
    }

    private static String firstCell(Exercise exercise, TaskState state, String sql) {
        Step step = act(exercise, state, query(sql));
        assertThat(step).as(sql + " -> " + step).isInstanceOf(Step.Told.class);
        return panel(exercise, step.state(), "result-1").rows().get(0).get(0).en();
    }

    private static TaskState withAllAskedFor(CaseFile file) {
        List<String> asked = file.world().records().stream()
                .filter(record -> record.seen() == Visibility.ON_REQUEST)
                .map(WorldRecord::id)
                .toList();
        return new TaskState(List.of(), asked, 0, 0, false);
    }

    /** No name of a table or column is a word that queries cannot use. */
    @ParameterizedTest
    @MethodSource("families")
    void everyTableCanBeQueriedColumnByColumn(Scenario family) {
        Exercise exercise = ShippedCases.DESK.pose(ShippedCases.DESK.generate(family, 1));
        List<String> names = new ArrayList<>();
        if (exercise.panels(TaskState.fresh()).isEmpty()) {
            return;
        }
        panel(exercise, TaskState.fresh(), "tables")
                .rows()
                .forEach(row -> names.add(row.get(0).en()));
        String table = "";
        for (String name : names) {
            table = name.startsWith(" ") ? table : name;
            String sql = "SELECT " + (name.startsWith(" ") ? name.strip() : "COUNT(*)") + " FROM " + table;
            assertThat(act(exercise, TaskState.fresh(), query(sql))).as(sql).isInstanceOf(Step.Told.class);
        }
        assertThat(Stream.of(table)).isNotEmpty();
    }
}
