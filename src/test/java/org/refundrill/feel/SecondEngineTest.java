package org.refundrill.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.impl.FEELBuilder;

/** What an expression exports to must mean the same to an engine that somebody else wrote. */
class SecondEngineTest {
    private static final FEEL STANDARD = FEELBuilder.builder().build();
    private final Desk desk = new Desk();

    static Stream<String> examples() {
        return Stream.concat(Examples.all().keySet().stream(), FURTHER.lines());
    }

    /** More to compare, where our own table need not say what comes out. */
    private static final String FURTHER = """
            if late = 3 then 1 else if days = 7 then 2 else 3
            if days = 7 then late else 3
            (if altered then days else 3) = 3
            (if opened then days else 3) = 7
            (if price > fee then price else fee) in [298..300]
            not(claimed = "fake") and reason = "quality"
            claimed = "fake" or claimed = "quality" or reason = "quality"
            ((days = 7) = opened) = (worn = altered)
            some p in parcels satisfies some q in parcels satisfies p.freight < q.freight
            every p in parcels satisfies p.leg = "return" or p.weight > 1
            for p in parcels return if p.weight > 1 then p.freight else p.freight * 2
            sum(for p in parcels return round half up(p.freight * share, 2))
            count(parcels[leg in ("outbound", "return") and freight between 10 and 11])
            parcels[some q in counts satisfies fee * q > item.freight].leg
            max(for p in parcels return p.freight) - min(parcels.freight)
            list contains(for p in parcels return p.weight > 1, true)
            date(signed + duration("P7D")) >= date(filed)
            remaining(sum(parcels.freight), max(amounts))
            (filed - signed).days > days and not(date(filed).weekday in [6..7])
            rank(for p in parcels return p.freight, price)
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void agreesWithTheSecondEngine(String text) {
        Expression expression = desk.expression(text);
        assertThat(expression.plainFeel()).isTrue();
        String exported = expression.toFeel(SecondEngineTest::plainName);
        Object theirs = STANDARD.evaluate(exported, context());
        assertThat(written(theirs)).as(exported).isEqualTo(written(desk.value(text)));
    }

    private Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        desk.content().forEach((variable, value) -> context.put(plainName(variable.name()), plain(value)));
        return context;
    }

    private static String plainName(String name) {
        return name.replace('.', '_');
    }

    private static Object plain(Object value) {
        if (value instanceof Desk.Entry entry) {
            Map<String, Object> fields = new LinkedHashMap<>();
            entry.values().forEach((name, field) -> fields.put(name, plain(field)));
            return fields;
        } else if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(plain(element)));
            return elements;
        }
        return value;
    }

    private static String written(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } else if (value instanceof List<?> list) {
            return list.stream().map(SecondEngineTest::written).toList().toString();
        }
        return String.valueOf(plain(value));
    }
}
