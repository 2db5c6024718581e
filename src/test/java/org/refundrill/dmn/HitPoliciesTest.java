package org.refundrill.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.dmn.validation.DMNValidator;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.Rulebooks;

/** Every hit policy and every kind of cell, for every mixture of known and unknown inputs. */
class HitPoliciesTest {
    private static final String TEXT = """
            rulebook: policies
            version: "1"
            title: {en: "Hit policies", zh: "命中策略"}
            selectedBy: clock
            parameters:
              old.rule:
                type: number
                clause: C
                event: day
                dated: [{from: 2025-01-01, value: 3}, {from: 2026-01-01, value: 4}]
                label: {en: o, zh: o}
            facts:
              n: {type: number, label: {en: n, zh: n}, from: 'lines[1].quantity'}
              vip: {type: yes-no, label: {en: v, zh: v}, from: buyer.consumer}
              day: {type: date, label: {en: d, zh: d}, from: 'date(request.at)'}
              order.paid: {type: money, label: {en: p, zh: p}, from: order.paid}
              kind: {type: "choice [a, b, c]", label: {en: k, zh: k}, from: 'if file.intervened then "a" else if buyer.consumer then "c" else "b"'}
            derived:
              count: {type: number, label: {en: c, zh: c}, is: 'n + old.rule'}
              all-in.one: {type: number, label: {en: a, zh: a}, is: 'sum.table + count.table + count'}
              all-in_one: {type: number, label: {en: a, zh: a}, is: 'if any.table = "mid" then 2 else unique.table'}
            tables:
              first.table:
                label: {en: f, zh: f}
                hit: FIRST
                outputs: {say: {type: text}}
                rows: |
                  row | n        | vip   | kind      | day          || say
                  F1  | > 5      | true  | -         | -            || one
                  F2  | [2..5]   | -     | not(a, b) | -            || two
                  F3  | not(1)   | -     | b, c      | < 2026-01-01 || -
                  F4  | -        | false | -         | -            || =kind
                  F5  | 1, (7..9) | -    | -         | -            || five
                  F6  | -        | -     | -         | -            || rest
              asks.table:
                label: {en: f, zh: f}
                hit: FIRST
                outputs: {say: {type: text}}
                rows: |
                  row | n       | vip   | kind         || say
                  M1  | null    | true  | -            || unknown
                  M2  | > 3     | null  | null, a      || one
                  M3  | <= 3    | -     | not(null, a) || two
                  M4  | -       | -     | -            || rest
              unique.table:
                label: {en: u, zh: u}
                hit: UNIQUE
                outputs: {say: {type: number}}
                rows: |
                  row | n      | vip  || say
                  U1  | > 5    | -    || n
                  U2  | <= 5   | true || count * 2
                  U3  | <= 5   | false || 7
              any.table:
                label: {en: a, zh: a}
                hit: ANY
                outputs: {say: {type: text}}
                rows: |
                  row | n      | vip  || say
                  A1  | [2..7] | -    || mid
                  A2  | [5..7] | true || mid
                  A3  | not([2..7]) | -    || rest
              priority.table:
                label: {en: p, zh: p}
                hit: PRIORITY
                outputs: {say: {type: "choice [high, low]"}}
                rows: |
                  row | n      | vip  || say
                  P1  | -      | -    || low
                  P2  | > 5    | true || high
                  P3  | < 2    | true || high
              output.table:
                label: {en: o, zh: o}
                hit: OUTPUT-ORDER
                outputs: {say: {type: "choice [high, mid, low]"}}
                rows: |
                  row | n      | vip  || say
                  Q1  | > 1    | -    || low
                  Q2  | > 5    | true || high
                  Q3  | -      | -    || mid
              rule.table:
                label: {en: r, zh: r}
                hit: RULE-ORDER
                outputs: {say: {type: text}}
                rows: |
                  row | n      | vip  || say
                  R1  | > 1    | -    || low
                  R2  | > 5    | true || high
            """ + collects() + """
              route:
                label: {en: "Route", zh: "路径"}
                hit: FIRST
                rows: |
                  row | first.table | asks.table | priority.table | all-in.one | all-in_one || route | clause
                  A   | -           | -          | -              | -          | -          || only  | C
              only:
                label: {en: "Only", zh: "唯一"}
                hit: FIRST
                rows: |
                  row | n | vip  || outcome | remedy | clause
                  B   | 1 | true || refuse  | -      | C
                  C   | - | -    || hold    | none   | C
              amounts:
                label: {en: "Amounts", zh: "金额"}
                hit: COLLECT
                rows: |
                  row | n   | ruling.kind || component | payer  | amount             | clause
                  C   | > 1 | -           || answer    | seller | order.paid | C
                  D   | -   | hold        || more      | buyer  | if count(output.table) + count(rule.table) + count(list.table) > 4 then order.paid else null | C
              deadlines:
                label: {en: "Time limits", zh: "期限"}
                hit: COLLECT
                rows: |
                  row | vip  | ruling.row || what | until | loser | clause
                  E   | true | -          || end  | -     | buyer | C
                  F   | -    | C          || more | -     | buyer | C
            ruling:
              route: route
              routes: {only: {label: {en: "Only", zh: "唯一"}, decide: only}}
              amounts: amounts
              deadlines: deadlines
            clauses:
              C: {title: {en: c, zh: c}, text: {en: c, zh: c}, source: c, mark: V, norm: law, favours: neutral}
            """;

    private static final Rulebook RULEBOOK = Rulebooks.compile(TEXT);

    private static String collects() {
        StringBuilder tables = new StringBuilder();
        for (String collect : List.of("list", "sum", "min", "max", "count")) {
            tables.append("""
                      %s.table:
                        label: {en: l, zh: l}
                        hit: COLLECT
                        collect: %s
                        outputs: {say: {type: number}}
                        rows: |
                          row | n      | vip  || say
                          L1  | > 1    | -    || n
                          L2  | > 5    | true || 4
                          L3  | [1..7] | -    || old.rule
                    """.replace("%s", collect));
        }
        return tables.toString();
    }

    @Test
    void meanTheSameToBothEngines() {
        SecondEngine second = new SecondEngine(DmnExport.of(RULEBOOK));
        assertThat(second.complaints()).isEmpty();
        assertThat(differences(second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            F1  | > 5      | true      ! F1  | >= 5     | true
            not(null, a) ! not(null, b)
            U1  | > 5    | -    || n ! U1  | > 5    | -    || n + 1
            n + old.rule               ! n - old.rule
            from: 2026-01-01, value    ! from: 2026-01-02, value
            """)
    void aFaultIsNoticed(String right, String wrong) {
        assertThat(TEXT).contains(right);
        Rulebook faulty = Rulebooks.compile(TEXT.replace(right, wrong));
        assertThat(differences(new SecondEngine(DmnExport.of(faulty)))).isNotEmpty();
    }

    private static List<String> differences(SecondEngine second) {
        Differences differences = new Differences(second, RULEBOOK);
        for (Object n : Arrays.asList(null, "0", "1", "2", "5", "6", "7", "8", "9", "10")) {
            for (Object vip : Arrays.asList(null, true, false)) {
                for (Object day : Arrays.asList(null, "2024-12-31", "2025-12-31", "2026-01-01")) {
                    for (Object kind : Arrays.asList(null, "a", "b", "c")) {
                        Map<String, Object> facts = new LinkedHashMap<>();
                        facts.put("n", n == null ? null : new BigDecimal(n.toString()));
                        facts.put("vip", vip);
                        facts.put("order.paid", new BigDecimal("29.90"));
                        facts.put("day", day == null ? null : LocalDate.parse(day.toString()));
                        facts.put("kind", kind);
                        differences.compare(facts.toString(), RULEBOOK.workings(facts));
                    }
                }
            }
        }
        return differences.found();
    }

    @Test
    void areValidForTheSecondEngine() {
        assertThat(SecondEngine.invalid(
                        DmnExport.of(RULEBOOK),
                        DMNValidator.Validation.VALIDATE_SCHEMA,
                        DMNValidator.Validation.VALIDATE_MODEL,
                        DMNValidator.Validation.VALIDATE_COMPILATION))
                .isEmpty();
    }

    @Test
    void namesStayApart() {
        assertThat(Model.of(RULEBOOK).elements())
                .extracting(Element::name)
                .contains("count_", "all_in_one", "all_in_one_2", "first_table")
                .doesNotHaveDuplicates();
    }
}
