package org.refundrill.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refundrill.decision.RequestRuling;
import org.refundrill.problem.Problems;

/** A table is asked through the one row of a rulebook that repeats what it said. */
class HitPolicyTest {

    private static final String RULEBOOK = """
            rulebook: policies
            version: "1"
            title: {en: "Hit policies", zh: "命中策略"}
            selectedBy: clock
            facts:
              n: {type: number, label: {en: n, zh: n}, from: 'lines[1].quantity'}
              vip: {type: yes-no, label: {en: v, zh: v}, from: buyer.consumer}
            derived:
              answer: {type: %s, label: {en: a, zh: a}, is: '%s'}
            tables:
              asked:
                label: {en: "Asked", zh: "被问"}
                hit: %s
                outputs: {say: {type: %s}}
                rows: |
                  row | n     | vip   || say
            %s
              route:
                label: {en: "Route", zh: "路径"}
                hit: FIRST
                rows: |
                  row | answer || route | clause
                  A   | -      || only  | C
              only:
                label: {en: "Only", zh: "唯一"}
                hit: FIRST
                rows: |
                  row | n || outcome | clause
                  B   | - || hold    | C
              amounts:
                label: {en: "Amounts", zh: "金额"}
                hit: COLLECT
                rows: |
                  row | n || component | payer  | amount | clause
                  C   | - || answer    | seller | %s     | C
            ruling:
              route: route
              routes: {only: {label: {en: "Only", zh: "唯一"}, decide: only}}
              amounts: amounts
            clauses:
              C: {title: {en: c, zh: c}, text: {en: c, zh: c}, source: c, mark: V, norm: law, favours: neutral}
            """;

    /** Rows that overlap: a small number, and being a VIP. */
    private static final String ROWS = """
                  r1  | < 10  | -     || %s
                  r2  | -     | true  || %s
                  r3  | >= 10 | false || %s
            """;

    private static String choices(String hit) {
        return RULEBOOK.formatted(
                "number",
                "if asked = \"low\" then 1 else if asked = \"mid\" then 2 else 3",
                hit,
                "\"choice [top, mid, low]\"",
                ROWS.formatted("low", "mid", "top"),
                "1.00");
    }

    private static Rulebook numbers(String hit) {
        return Rulebooks.compile(
                RULEBOOK.formatted("number", "asked", hit, "number", ROWS.formatted("1", "2", "4"), "1.00"));
    }

    private static @Nullable Object answer(Rulebook rulebook, @Nullable Integer n, @Nullable Boolean vip) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("n", n == null ? null : new BigDecimal(n));
        facts.put("vip", vip);
        Evaluation evaluation = ((CompiledRulebook) rulebook).given(facts, false);
        return evaluation.value(slot(rulebook, "asked"));
    }

    private static int slot(Rulebook rulebook, String name) {
        return ((CompiledRulebook) rulebook).slot(name);
    }

    @ParameterizedTest
    @CsvSource({"5,false,low", "5,true,low", "20,true,mid", "20,false,top"})
    void firstTakesTheUppermostRow(int n, boolean vip, String wanted) {
        assertThat(answer(Rulebooks.compile(choices("FIRST")), n, vip)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({"5,false,low", "5,true,mid", "20,true,mid", "20,false,top"})
    void priorityTakesTheOutputThatIsDeclaredFirst(int n, boolean vip, String wanted) {
        assertThat(answer(Rulebooks.compile(choices("PRIORITY")), n, vip)).isEqualTo(wanted);
    }

    @Test
    void priorityLeavesOpenWhatAnUnknownCouldOutrank() {
        Rulebook rulebook = Rulebooks.compile(choices("PRIORITY"));

        assertThat(answer(rulebook, 5, null)).isNull();
        assertThat(answer(rulebook, null, true)).isEqualTo("mid");
    }

    @Test
    void firstLeavesOpenWhatARowAboveCouldDecide() {
        Rulebook rulebook = Rulebooks.compile(choices("FIRST"));

        assertThat(answer(rulebook, null, true)).isNull();
        assertThat(answer(rulebook, 5, null)).isEqualTo("low");
    }

    @Test
    void uniqueRefusesOverlapsAndAnySuffersThoseThatAgree() {
        Problems problems = new Problems();

        assertThat(Rulebooks.compile(choices("UNIQUE"), problems)).isEmpty();
        assertThat(problems.render()).contains("rows r1 and r2 both decide when");
        String agreeing = choices("ANY").replace("|| mid", "|| low");
        assertThat(answer(Rulebooks.compile(agreeing), 5, true)).isEqualTo("low");
        assertThat(answer(Rulebooks.compile(agreeing), null, true)).isEqualTo("low");
    }

    @Test
    void anyRefusesRowsThatDisagree() {
        Problems problems = new Problems();

        assertThat(Rulebooks.compile(choices("ANY"), problems)).isEmpty();
        assertThat(problems.render()).contains("rows r1 and r2 say different things when");
    }

    @ParameterizedTest
    @CsvSource({"sum,5,true,3", "sum,20,false,4", "min,5,true,1", "max,5,true,2", "count,5,true,2", "count,20,false,1"})
    void collectMakesOneNumberOfAllRows(String collect, int n, boolean vip, String wanted) {
        assertThat(answer(numbers("COLLECT\n    collect: " + collect), n, vip)).isEqualTo(new BigDecimal(wanted));
    }

    @Test
    void listsKeepTheOrderOfRowsOrOfOutputs() {
        assertThat(answer(lists("COLLECT"), 5, true)).hasToString("[low, mid]");
        assertThat(answer(lists("RULE-ORDER"), 5, true)).hasToString("[low, mid]");
        assertThat(answer(lists("OUTPUT-ORDER"), 5, true)).hasToString("[mid, low]");
    }

    @Test
    void aSumWithAnOpenRowIsUnknownAndTheRulingAsks() {
        Rulebook rulebook = numbers("COLLECT\n    collect: sum");

        assertThat(answer(rulebook, 5, null)).isNull();
    }

    @Test
    void anAmountThatHangsOnAnUnknownFactMakesTheRulingAsk() {
        Rulebook rulebook = Rulebooks.compile(choices("FIRST").replace("C   | - || answer", "C   | > 3 || answer"));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("n", null);
        facts.put("vip", true);

        RequestRuling ruling = rulebook.decide(facts).first();

        assertThat(ruling.outcome().proof()).isEqualTo("n");
        assertThat(ruling.grounds().table()).isEqualTo("amounts");
    }

    private static Rulebook lists(String hit) {
        return Rulebooks.compile(RULEBOOK.formatted(
                "number",
                "count(asked)",
                hit,
                "\"choice [top, mid, low]\"",
                ROWS.formatted("low", "mid", "top"),
                "1.00"));
    }
}
