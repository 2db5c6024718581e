package org.refundrill.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.dmn.api.core.DMNVersion;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.lang.FEELDialect;
import org.kie.dmn.feel.lang.impl.EvaluationContextImpl;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

class CellTest {
    private static final FEEL STANDARD = FEELBuilder.builder().build();

    private static final Map<String, Type> TYPES = Map.of(
            "number", Type.Basic.NUMBER,
            "money", Type.Basic.MONEY,
            "yes-no", Type.Basic.BOOLEAN,
            "reason", Desk.REASON,
            "text", Type.Basic.TEXT,
            "date", Type.Basic.DATE,
            "time", Type.Basic.DATE_TIME,
            "duration", Type.Basic.DURATION);

    private static final Map<String, List<Object>> SAMPLES = Map.of(
            "number", numbers("-3", "0", "0.999", "1", "1.0", "5", "5.01", "7", "9", "10"),
            "money", numbers("0.00", "0.01", "298.99", "299.00", "299.01"),
            "yes-no", List.of(true, false),
            "reason", List.of("no-reason", "quality", "fake"),
            "text", List.of("a-b", "c d", "e"),
            "date",
                    List.of(
                            LocalDate.parse("2026-01-31"),
                            LocalDate.parse("2026-02-01"),
                            LocalDate.parse("2026-03-01")),
            "time",
                    List.of(
                            OffsetDateTime.parse("2026-01-31T16:00:00Z"),
                            OffsetDateTime.parse("2026-02-01T00:00:00+08:00"),
                            OffsetDateTime.parse("2026-01-31T23:59:59+08:00")),
            "duration", List.of(Duration.ofHours(5), Duration.ofDays(3), Duration.ofHours(73)));

    @ParameterizedTest(name = "{0} cell {1} passes {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    number | -                 | -3 0 0.999 1 1.0 5 5.01 7 9 10
                    number | 5                 | 5
                    number | 1, 7              | 1 1.0 7
                    number | -3, > 9           | -3 10
                    number | > 5               | 5.01 7 9 10
                    number | >=5               | 5 5.01 7 9 10
                    number | < -2              | -3
                    number | [1..5]            | 1 1.0 5
                    number | (1..5]            | 5
                    number | [1..5)            | 1 1.0
                    number | ]1..5[            |
                    number | (0..1)            | 0.999
                    number | not(1, 7)         | -3 0 0.999 5 5.01 9 10
                    number | not([0..5], > 9)  | -3 5.01 7 9
                    number | null              |
                    number | null, > 9         | 10
                    money  | 299               | 299.00
                    money  | < 299.00          | 0.00 0.01 298.99
                    yes-no | true              | true
                    yes-no | not(true)         | false
                    reason | quality           | quality
                    reason | quality, fake     | quality fake
                    reason | not(quality)      | no-reason fake
                    reason | "no-reason"       | no-reason
                    text   | a-b               | a-b
                    text   | "c d", e          | c d e
                    date   | < 2026-02-01      | 2026-01-31
                    date   | >= date("2026-02-01")     | 2026-02-01 2026-03-01
                    date   | [2026-02-01..2026-03-01)  | 2026-02-01
                    date   | not(2026-02-01)   | 2026-01-31 2026-03-01
                    time   | < 2026-02-01T00:00:00+08:00 | 2026-01-31T23:59:59+08:00
                    time   | date and time("2026-01-31T16:00:00Z") | 2026-01-31T16:00Z 2026-02-01T00:00+08:00
                    duration | > P3D           | PT73H
                    duration | <= duration("PT72H")    | PT5H PT72H
                    """)
    void passesWhatItsAuthorMeansAndTheSecondEngineAgrees(String type, String text, String passing) {
        Cell cell = cell(type, text);
        assertThat(cell.text()).isEqualTo(text);
        List<Object> samples = SAMPLES.get(type);
        String passed = String.join(
                " ", cell.among(samples).stream().map(String::valueOf).toList());
        assertThat(passed).isEqualTo(passing == null ? "" : passing);
        for (Object sample : samples) {
            assertThat(theirs(cell, sample)).as(cell.toFeel() + " of " + sample).isEqualTo(cell.test(sample));
        }
    }

    @ParameterizedTest(name = "the unknown passes {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    -               | true
                    null            | true
                    not(null)       | false
                    null, > 5       | true
                    5               | null
                    > 5             | null
                    [1..5]          | null
                    not(5)          | null
                    1, [7..9]       | null
                    """)
    void leavesOpenWhetherTheUnknownPasses(String text, String passes) {
        assertThat(String.valueOf(cell("number", text).test(null))).isEqualTo(passes);
        assertThat(theirs(cell("number", text), null)).isEqualTo(passes.equals("true"));
    }

    @Test
    void listsTheBoundariesOfAColumnOnceAndInOrder() {
        List<Cell> column = List.of(
                cell("number", "[1..5]"), cell("number", "> 5.0"), cell("number", "not(3, 1)"), cell("number", "-"));
        assertThat(Cell.boundaries(column).stream().map(String::valueOf)).containsExactly("1", "3", "5");
    }

    @ParameterizedTest(name = "{0} between {1} and {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    [1..5]        | 1    | 5    | true
                    (1..5)        | 1    | 5    | true
                    [1..5]        | 5    | 7    | false
                    [1..5]        | none | 1    | false
                    > 5           | 5    | none | true
                    > 5           | none | 5    | false
                    <= 5          | none | 5    | true
                    5             | none | 5    | false
                    not(5)        | 5    | none | true
                    not([1..5])   | 1    | 5    | false
                    1, > 5        | 5    | 7    | true
                    null          | 1    | 5    | false
                    -             | none | none | true
                    """)
    void knowsWhichStretchesBetweenBoundariesPass(String text, String low, String high, boolean passes) {
        Object from = low == null ? null : Desk.number(low);
        Object to = high == null ? null : Desk.number(high);
        assertThat(cell("number", text).holdsBetween(from, to)).isEqualTo(passes);
    }

    @Test
    void keepsTheOffsetOfEachPart() {
        Cell.Not not = (Cell.Not) cell("number", "  not([1..3], 7)");
        Cell.Or inside = (Cell.Or) not.cell();
        assertThat(not.offset()).isEqualTo(2);
        assertThat(inside.offset()).isEqualTo(6);
        assertThat(inside.cells()).extracting(Cell::toFeel).containsExactly("7", "[1..3]");
    }

    @ParameterizedTest(name = "{0} cell {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    number | seven   | 1 | 5 | 'seven' cannot be read as a test of number | a number is written like 1200 or 0.15; what compares two facts is a derived value
                    number | > 5 and < 7 | 5 | 3 | 'and' cannot be read as a test of number | write (5..7) for what lies between, and a comma for 'or'
                    number | 1 2     | 3 | 1 | '2' cannot be read as a test of number  | a comma may be missing before it
                    number | 1，2    | 2 | 2 | '，2' cannot be read as a test of number | write , instead of '，'
                    number | 1..5    | 1 | 3 | this interval has no bracket            | write [1..5], or (0..7] to leave the lower end out
                    number | [5..1]  | 1 | 6 | no value lies in this interval          | write the lower end first
                    number | (5..5]  | 1 | 6 | no value lies in this interval          |
                    number | [1..5   | 6 | 1 | something is missing at the end of this cell | close the interval with ']' or ')'
                    number | >       | 2 | 1 | something is missing at the end of this cell |
                    number | = 5     | 1 | 1 | '=' is not needed here                  | write the value alone
                    number | not 5   | 1 | 3 | 'not' stands without its parenthesis    | write not(...)
                    number | not(5   | 1 | 5 | this 'not(' is not closed               | close it with ')'
                    reason | qualty  | 1 | 6 | 'qualty' is not one of this column's values | did you mean 'quality'?
                    reason | quality, fak | 10 | 3 | 'fak' is not one of this column's values | did you mean 'fake'?
                    reason | > quality | 1 | 1 | choice [no-reason, quality, fake] has no order | list the values, separated by commas
                    yes-no | yes     | 1 | 3 | 'yes' cannot be read as a test of yes-no | a yes-no is written true or false
                    date   | 2026-02-30 | 1 | 10 | '2026-02-30' cannot be read as a test of date | a date is written 2026-03-02
                    time   | 2026-02-01 | 1 | 10 | '2026-02-01' cannot be read as a test of date-time | a date-time is written 2026-03-02T10:00:00+08:00
                    duration | P1M   | 1 | 3 | 'P1M' cannot be read as a test of duration | a duration is written P3D or PT5H
                    """)
    void saysWhatIsWrongAndWhere(String type, String text, int column, int length, String message, String advice) {
        Problems problems = new Problems();
        assertThat(CellParser.parse(Located.of("table", text), TYPES.get(type), problems))
                .isEmpty();
        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0).message()).isEqualTo(message);
        assertThat(problems.all().get(0).advice()).isEqualTo(advice == null ? "" : advice);
        assertThat(problems.all().get(0).position().column()).isEqualTo(column);
        assertThat(problems.all().get(0).length()).isEqualTo(length);
    }

    private static Cell cell(String type, String text) {
        Problems problems = new Problems();
        return CellParser.parse(Located.of("table", text), TYPES.get(type), problems)
                .orElseThrow(() -> new AssertionError(problems.render()));
    }

    private static boolean theirs(Cell cell, Object value) {
        EvaluationContext context = new EvaluationContextImpl(
                CellTest.class.getClassLoader(), null, FEELDialect.FEEL, DMNVersion.getLatest());
        return STANDARD.evaluateUnaryTests(cell.toFeel()).stream()
                .anyMatch(test -> Boolean.TRUE.equals(test.apply(context, value)));
    }

    private static List<Object> numbers(String... texts) {
        return Arrays.stream(texts).<Object>map(Desk::number).toList();
    }
}
