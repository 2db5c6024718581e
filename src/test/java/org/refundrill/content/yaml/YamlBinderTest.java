package org.refundrill.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

class YamlBinderTest {

    enum HitPolicy {
        FIRST,
        RULE_ORDER
    }

    record ClauseId(String value) {
        ClauseId {
            if (!value.matches("[A-Z]+-[0-9]+")) {
                throw new IllegalArgumentException("'" + value + "' is not a clause, write it like CNQ-01");
            }
        }
    }

    record Localized(String en, String zh) {}

    record Table(
            HitPolicy hitPolicy, Located rows, @WhenAbsent List<ClauseId> clauses) {}

    record Rulebook(
            Localized title,
            LocalDate effectiveFrom,
            @Key("in") ZoneId zone,
            int days,
            BigDecimal fee,
            boolean strict,
            Map<ClauseId, Localized> clauses,
            List<Table> tables,
            Optional<String> remark,
            @Nullable String source,
            @WhenAbsent("3") long tier,
            @WhenAbsent("first") HitPolicy usual,
            YamlNode raw) {}

    record Window(int from, int to) {
        Window {
            if (from > to) {
                throw new IllegalArgumentException("the window ends before it begins");
            }
        }
    }

    private static final String GOOD = """
            title: {en: Returns, zh: 退货}
            effectiveFrom: 2026-03-09
            in: Asia/Shanghai
            days: 7
            fee: 10.50
            strict: true
            clauses:
              CNQ-02: {en: Second, zh: 二}
              CNQ-01: {en: First, zh: 一}
            tables:
              - hitPolicy: rule-order
                rows: |
                  late | order.age
              - {hitPolicy: first, rows: '-', clauses: [CNQ-01]}
            raw: [1, {a: b}]
            """;

    private final Problems problems = new Problems();

    private <T> Optional<T> bind(String yaml, Class<T> type) {
        return YamlReader.read("a.yaml", yaml, problems).flatMap(node -> YamlBinder.bind(node, type, problems));
    }

    @Test
    void bindsAWholeRulebook() {
        Rulebook book = bind(GOOD, Rulebook.class).orElseThrow(() -> new AssertionError(problems.render()));

        assertThat(book.title()).isEqualTo(new Localized("Returns", "退货"));
        assertThat(book.effectiveFrom()).isEqualTo("2026-03-09");
        assertThat(book.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(book.fee()).isEqualTo(new BigDecimal("10.50"));
        assertThat(book.clauses().keySet()).containsExactly(new ClauseId("CNQ-02"), new ClauseId("CNQ-01"));
        assertThat(book.tables()).extracting(Table::hitPolicy).containsExactly(HitPolicy.RULE_ORDER, HitPolicy.FIRST);
        assertThat(book.tables().get(0).clauses()).isEmpty();
        assertThat(book.remark()).isEmpty();
        assertThat(book.source()).isNull();
        assertThat(book.tier()).isEqualTo(3);
        assertThat(book.usual()).isEqualTo(HitPolicy.FIRST);
        assertThat(book.raw()).isInstanceOf(YamlList.class);
    }

    @Test
    void aLocatedTextPointsIntoTheFile() {
        Located rows = bind(GOOD, Rulebook.class).orElseThrow().tables().get(0).rows();

        assertThat(rows.at(rows.text().indexOf("order.age"))).hasToString("a.yaml:13:14");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        String bad = """
                title: {en: Returns}
                efectiveFrom: 2026-03-09
                in: Asia/Shanghia
                days: 2.7
                fee: ten
                strict: yes
                clauses:
                  CNQ1: {en: First, zh: 一}
                tables:
                  - hitPolicy: rule-ordr
                    rows: [a]
                  - nothing
                remark: [a]
                raw:
                """;

        assertThat(bind(bad, Rulebook.class)).isEmpty();
        assertThat(problems.render()).isEqualTo("""
                        a.yaml:1:1: error: the key 'effectiveFrom' is missing here
                            title: {en: Returns}
                            ^^^^^
                          add 'effectiveFrom:' with a date
                        a.yaml:1:8: error: the key 'zh' is missing here
                            title: {en: Returns}
                                   ^
                          add 'zh:' with a text
                        a.yaml:2:1: error: unknown key 'efectiveFrom'
                            efectiveFrom: 2026-03-09
                            ^^^^^^^^^^^^
                          did you mean 'effectiveFrom'?
                        a.yaml:3:5: error: 'Asia/Shanghia' is not a time zone
                            in: Asia/Shanghia
                                ^^^^^^^^^^^^^
                          write it like Asia/Shanghai
                        a.yaml:4:7: error: '2.7' is not a whole number
                            days: 2.7
                                  ^^^
                          write it like 7
                        a.yaml:5:6: error: 'ten' is not a decimal number
                            fee: ten
                                 ^^^
                          write it like 7.5
                        a.yaml:6:9: error: 'yes' is not true or false
                            strict: yes
                                    ^^^
                          write it like true
                        a.yaml:8:3: error: 'CNQ1' is not a clause, write it like CNQ-01
                            CNQ1: {en: First, zh: 一}
                            ^^^^
                        a.yaml:10:16: error: 'rule-ordr' is not a known value
                            - hitPolicy: rule-ordr
                                         ^^^^^^^^^
                          did you mean 'rule-order'? allowed: first, rule-order
                        a.yaml:11:11: error: wanted a text, found a list
                            rows: [a]
                                  ^
                          write a text
                        a.yaml:12:5: error: wanted a map, found the text 'nothing'
                            - nothing
                              ^^^^^^^
                          write a map
                        a.yaml:13:9: error: wanted a text, found a list
                            remark: [a]
                                    ^
                          write a text
                        """);
    }

    @Test
    void aKeyWithoutAValueIsNotAnEmptyText() {
        bind("en:\nzh: ''\n", Localized.class);

        assertThat(problems.render()).isEqualTo("""
                        a.yaml:1:1: error: the key 'en' has no value
                            en:
                            ^^
                          write a text
                        """);
    }

    @Test
    void aNumberInQuotesIsAText() {
        bind("from: '1'\nto: 2\n", Window.class);

        assertThat(problems.render())
                .contains("a.yaml:1:7: error: wanted a whole number, found the text '1' in quotes");
    }

    @Test
    void noNumberIsReadInAnotherNotation() {
        for (String odd :
                List.of("0x1F", "0o17", "017", "1_000", "1e3", "99999999999999999999", "3000000000", ".5", "1,5")) {
            Problems found = new Problems();
            YamlNode node = YamlReader.read("a.yaml", "from: " + odd + "\nto: 2\n", found)
                    .orElseThrow();

            assertThat(YamlBinder.bind(node, Window.class, found)).isEmpty();
            assertThat(found.render()).contains("'" + odd + "' is not a whole number");
        }
    }

    @Test
    void tellsWhatAConstructorRefuses() {
        assertThat(bind("from: 8\nto: 7\n", Window.class)).isEmpty();
        assertThat(problems.render()).isEqualTo("""
                        a.yaml:1:1: error: the window ends before it begins
                            from: 8
                            ^^^^
                        """);
    }

    @Test
    void anAliasIsToldOnceAndNotAsAWrongKind() {
        assertThat(bind("from: *x\nto: 7\n", Window.class)).isEmpty();
        assertThat(problems.size()).isEqualTo(1);
    }

    @Test
    void bindsAFileThatIsAList() {
        YamlNode node = YamlReader.read("a.yaml", "- {from: 1, to: 2}\n- {from: 3, to: 4}\n", problems)
                .orElseThrow();

        assertThat(YamlBinder.bindList(node, Window.class, problems))
                .contains(List.of(new Window(1, 2), new Window(3, 4)));
    }
}
