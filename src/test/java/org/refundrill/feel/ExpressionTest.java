package org.refundrill.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExpressionTest {
    private final Desk desk = new Desk();

    static Stream<Arguments> examples() {
        return Examples.all().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("examples")
    void givesTheValueOfTheExample(String text, String value) {
        assertThat(desk.shown(text)).isEqualTo(value);
    }

    @Test
    void takesTheLongestNameThatIsAVariableAndReadsTheRestAsFields() {
        desk.put("first.leg", Type.Basic.NUMBER, Desk.number("42"));
        assertThat(desk.shown("first.leg")).isEqualTo("42");
        assertThat(desk.shown("first.freight")).isEqualTo("10.00");
    }

    @Test
    void letsAFieldOfTheFilteredItemGoBeforeAVariableOfTheSameName() {
        desk.put("freight", Type.Basic.MONEY, Desk.number("999.00"));
        assertThat(desk.shown("count(parcels[freight > 500])")).isEqualTo("0");
    }

    @Test
    void namesEachVariableOnceInOrderOfFirstAppearance() {
        Expression expression = desk.expression("if days > 3 then price - fee * days else price");
        assertThat(expression.reads()).extracting(Variable::name).containsExactly("days", "price", "fee");
    }

    @Test
    void knowsTheTypeOfEveryResult() {
        Map<String, String> types = Map.of(
                "price * share", "money",
                "price / fee", "number",
                "filed - signed", "duration",
                "bought + pause", "date",
                "parcels.freight", "list of money",
                "parcels[1]", "record parcel",
                "[0, price]", "list of money",
                "if opened then \"a\" else \"b\"", "choice [a, b]",
                "round half up(price / 3, 2)", "money",
                "max(0, price)", "money");
        types.forEach(
                (text, type) -> assertThat(Types.describe(desk.expression(text).type()))
                        .as(text)
                        .isEqualTo(type));
    }

    @Test
    void notesWhichFieldsOfWhichRecordsWereReadWhileTracing() {
        TracingFrame frame = new TracingFrame(desk.frame(1000));
        desk.expression("sum(parcels[leg = \"return\"].freight)").evaluate(frame);
        assertThat(frame.read).containsExactly("parcel-1.leg", "parcel-2.leg", "parcel-2.freight");
    }

    @Test
    void canBeSharedBetweenEvaluations() {
        Expression loop = desk.expression("for x in counts return x + days");
        List<Object> results = Stream.generate(() -> loop)
                .limit(200)
                .parallel()
                .map(e -> (Object) Desk.show(e.evaluate(desk.frame(100))))
                .distinct()
                .toList();
        assertThat(results).containsExactly("[10, 8, 9]");
    }
}
