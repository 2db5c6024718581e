package org.refundrill.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** Nothing that an author writes may hang, fill the memory, or end in a stack trace. */
@Timeout(60)
class HostileTextTest {
    private static final int STEPS = 2_000;
    private static final List<String> PIECES = List.of(
            "price",
            "days",
            "late",
            "share",
            "opened",
            "altered",
            "reason",
            "parcels",
            "counts",
            "holes",
            "first",
            "leg",
            "signed",
            "due",
            "pause",
            "item",
            "x",
            "1",
            "2.5",
            "0",
            "\"quality\"",
            "\"P1D\"",
            "\"2026-03-02\"",
            "null",
            "true",
            "+",
            "-",
            "*",
            "/",
            "=",
            "!=",
            "<",
            ">=",
            "(",
            ")",
            "(",
            ")",
            "[",
            "]",
            ",",
            ".",
            "..",
            ":",
            "and",
            "or",
            "not(",
            "if",
            "then",
            "else",
            "for",
            "x in",
            "return",
            "some",
            "every",
            "satisfies",
            "in",
            "between",
            "count(",
            "sum(",
            "max(",
            "sort(",
            "function(x, y)",
            "date(",
            "date and time(",
            "duration(",
            "list contains(",
            "round half up(",
            "matches(",
            "append(",
            "concatenate(",
            "sublist(",
            "rank(",
            "，",
            "\"",
            "\\",
            "😀");

    private final Desk desk = new Desk();

    @Test
    void survivesFiveThousandTokenSoups() {
        Random random = new Random(20260302);
        int compiled = 0;
        for (int soup = 0; soup < 5_000; soup++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(soup % 2 == 0 ? 6 : 40);
            for (int i = 0; i < length; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            compiled += survives(text.toString());
        }
        assertThat(compiled).as("soups that mean something").isGreaterThan(100);
    }

    @Test
    void survivesEverySmallSlipInEveryExample() {
        Random random = new Random(7);
        int compiled = 0;
        for (String example : Examples.all().keySet()) {
            for (int slip = 0; slip < 10; slip++) {
                int at = random.nextInt(example.length());
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                compiled += survives(example.substring(0, at) + example.substring(at + 1));
                compiled += survives(example.substring(0, at) + piece + example.substring(at));
            }
        }
        assertThat(compiled).isGreaterThan(100);
    }

    private int survives(String text) {
        Problems problems = new Problems();
        Optional<Expression> read = desk.read(text, null, problems);
        assertThat(read.isEmpty()).as(text + "\n" + problems.render()).isEqualTo(problems.hasErrors());
        read.ifPresent(this::evaluates);
        return read.isPresent() ? 1 : 0;
    }

    private void evaluates(Expression expression) {
        expression.toFeel(name -> name);
        try {
            expression.evaluate(desk.frame(STEPS));
        } catch (Frame.OverBudget e) {
            assertThat(e).hasMessage("this expression takes too many steps");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "[", "-", "not(", "if ", "count([", "for x in ", "parcels[", "abs(", "some x in ", "1+("})
    void refusesWhatIsNestedTooDeeply(String opening) {
        String complaint = desk.complaint(opening.repeat(100_000 / opening.length()) + "1");
        assertThat(complaint).containsAnyOf("nested too deeply", "too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", " and opened", " or opened", ".leg", "[1]", "*2", "-days"})
    void readsOrRefusesLongChains(String link) {
        String start = link.contains("opened")
                ? "opened"
                : link.startsWith(".") ? "first" : link.startsWith("[") ? "parcels" : "1";
        for (int links : new int[] {10, 400, 100_000}) {
            survives(start + link.repeat(links));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for i in 1..1000000000 return i",
                "for i in 1..1000, j in 1..1000, k in 1..1000 return i",
                "some i in 1..1000000000 satisfies i < 0",
                "sum(for i in 1..100000 return i)",
                "for i in 1..100000 return for j in 1..100000 return j",
                "for i in -2000000000..2000000000 return parcels",
                "for a in [counts], b in [concatenate(a, a, a, a, a)], c in [concatenate(b, b, b, b, b)], "
                        + "d in [concatenate(c, c, c, c, c)], e in [concatenate(d, d, d, d, d)], "
                        + "f in [concatenate(e, e, e, e, e)] return count(f)",
                "for a in [\"0123456789\"], b in [a + a + a + a + a + a], c in [b + b + b + b + b + b], "
                        + "d in [c + c + c + c + c + c], e in [d + d + d + d + d + d], "
                        + "f in [e + e + e + e + e + e], g in [f + f + f + f + f + f] return g",
                "sort(for i in 1..900 return i, function(x, y) x > y)"
            })
    void stopsWhenTheStepsAreUsedUp(String text) {
        Expression expression = desk.expression(text);
        assertThatThrownBy(() -> expression.evaluate(desk.frame(STEPS))).isInstanceOf(Frame.OverBudget.class);
    }

    @Test
    void computesWithNumbersOfAnySizeWithoutWritingThemOut() {
        desk.put("huge", Type.Basic.NUMBER, new BigDecimal("1e999999999"));
        desk.put("tiny", Type.Basic.NUMBER, new BigDecimal("1e-999999999"));
        desk.put("ages", Type.Basic.DURATION, Duration.ofSeconds(Long.MAX_VALUE));
        assertThat(desk.value("huge * huge * huge")).isNull();
        assertThat(desk.value("tiny / huge / huge")).isNull();
        assertThat(desk.value("huge + tiny > 1")).isEqualTo(true);
        assertThat(desk.value("floor(tiny)")).isEqualTo(new BigDecimal("0"));
        assertThat(desk.value("ceiling(tiny)")).isEqualTo(new BigDecimal("1"));
        assertThat(desk.value("floor(-tiny)")).isEqualTo(new BigDecimal("-1"));
        assertThat(desk.value("floor(huge) = huge")).isEqualTo(true);
        assertThat(desk.value("round up(1.5, huge)")).isNull();
        assertThat(desk.value("round up(1.5, 2000000000)")).isEqualTo(new BigDecimal("1.5"));
        assertThat(desk.value("round up(1.5, -2000000000) > 1")).isEqualTo(true);
        assertThat(desk.value("counts[huge]")).isNull();
        assertThat(desk.value("counts[tiny]")).isNull();
        assertThat(desk.value("for i in 1..huge return i")).isNull();
        assertThat(desk.value("sublist(counts, 1, huge)")).isNull();
        assertThat(desk.value("modulo(huge, 3)")).isEqualTo(desk.value("modulo(huge, 3)"));
        assertThat(desk.value("ages + ages")).isNull();
        assertThat(desk.value("pause * huge")).isNull();
        assertThat(desk.value("pause / tiny")).isNull();
        assertThat(desk.value("pause * tiny")).isEqualTo(Duration.ZERO);
        assertThat(desk.value("due + ages")).isNull();
        assertThat(desk.value("signed - ages")).isNull();
        assertThat(desk.value("date(huge, 1, 1)")).isNull();
        assertThat(desk.value("huge in [tiny..huge]")).isEqualTo(true);
    }

    @Test
    void refusesNumbersTooLongToMeanAnything() {
        assertThat(desk.complaint("9".repeat(100_000))).contains("this number has more than 34 digits");
    }

    @Test
    void exportsNestedTestsWithoutSayingThemOverAndOver() {
        String text = "days = late";
        for (int i = 0; i < 50; i++) {
            text = "(" + text + ") = altered";
        }
        assertThat(desk.expression(text).toFeel(name -> name)).hasSizeLessThan(10_000);
        String chosen = "days";
        for (int i = 0; i < 30; i++) {
            chosen = "if (" + chosen + ") > 3 then 1 else 2";
        }
        assertThat(desk.expression(chosen).toFeel(name -> name)).hasSizeLessThan(20_000);
    }

    @Test
    void readsCellsMadeOfSoupToo() {
        Random random = new Random(99);
        List<Type> types = List.of(
                Type.Basic.NUMBER,
                Type.Basic.BOOLEAN,
                Type.Basic.DATE,
                Type.Basic.DATE_TIME,
                Desk.REASON,
                Type.Basic.TEXT,
                Type.Basic.DURATION,
                Type.Basic.MONEY,
                new Type.ListOf(Type.Basic.NUMBER),
                Type.Basic.LOCALIZED);
        List<String> pieces = List.of(
                "-",
                "<",
                ">=",
                "[",
                "]",
                "(",
                ")",
                "..",
                "1",
                "7.5",
                "-3",
                ",",
                "null",
                "not(",
                "not",
                "true",
                "quality",
                "\"fake\"",
                "\"",
                "2026-02-01",
                "date(\"2026-02-01\")",
                "date(",
                "P3D",
                "duration(\"P3D\")",
                " ",
                "=",
                "，");
        int read = 0;
        for (int soup = 0; soup < 5_000; soup++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(7);
            for (int i = 0; i < length; i++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            Problems problems = new Problems();
            Optional<Cell> cell = CellParser.parse(
                    Located.of("table", text.toString()), types.get(random.nextInt(types.size())), problems);
            assertThat(cell.isEmpty()).as(text + "\n" + problems.render()).isEqualTo(problems.hasErrors());
            read += cell.isPresent() ? 1 : 0;
        }
        assertThat(read).isGreaterThan(50);
    }
}
