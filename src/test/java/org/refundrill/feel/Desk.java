package org.refundrill.feel;

import static org.refundrill.feel.Type.Basic.BOOLEAN;
import static org.refundrill.feel.Type.Basic.DATE;
import static org.refundrill.feel.Type.Basic.DATE_TIME;
import static org.refundrill.feel.Type.Basic.DURATION;
import static org.refundrill.feel.Type.Basic.LOCALIZED;
import static org.refundrill.feel.Type.Basic.MONEY;
import static org.refundrill.feel.Type.Basic.NUMBER;
import static org.refundrill.feel.Type.Basic.TEXT;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.language.Text;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** What lies on a specialist's desk: an order of 299.00, two parcels, some dates, and things nobody knows yet. */
final class Desk implements Scope {
    static final Type.Choice REASON = new Type.Choice(List.of("no-reason", "quality", "fake"));
    static final Type.Choice LEG = new Type.Choice(List.of("outbound", "return"));
    static final Kind PRODUCT = new Kind("product", Map.of("name", TEXT, "price", MONEY), List.of("name", "price"));
    static final Kind PARCEL = new Kind(
            "parcel",
            Map.of("leg", LEG, "signedAt", DATE_TIME, "weight", NUMBER, "freight", MONEY, "holds", PRODUCT),
            List.of("leg", "signedAt", "weight", "freight", "holds"));

    private static final int STEPS = 10_000;

    private final List<Variable> variables = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private Functions functions = Functions.builtIn();

    Desk() {
        put("price", MONEY, number("299.00"));
        put("fee", MONEY, number("10.00"));
        put("refunded", MONEY, null);
        put("days", NUMBER, number("7"));
        put("share", NUMBER, number("0.15"));
        put("late", NUMBER, null);
        put("return.daysLate", NUMBER, number("-2"));
        put("opened", BOOLEAN, true);
        put("worn", BOOLEAN, false);
        put("altered", BOOLEAN, null);
        put("reason", REASON, "quality");
        put("claimed", REASON, null);
        put("note", TEXT, "left \"at\" the door");
        put("title", LOCALIZED, new Text("Coat", "大衣"));
        put("signed", DATE_TIME, OffsetDateTime.parse("2026-03-02T10:00:00+08:00"));
        put("signed.utc", DATE_TIME, OffsetDateTime.parse("2026-03-02T02:00:00Z"));
        put("filed", DATE_TIME, OffsetDateTime.parse("2026-03-09T23:50:00+08:00"));
        put("answered", DATE_TIME, null);
        put("bought", DATE, LocalDate.parse("2026-02-28"));
        put("due", DATE, LocalDate.parse("2026-03-09"));
        put("pause", DURATION, Duration.parse("P1DT5H"));
        put("amounts", new Type.ListOf(MONEY), List.of(number("10.00"), number("20.50")));
        put("holes", new Type.ListOf(NUMBER), Arrays.asList(number("1"), null, number("3")));
        put("counts", new Type.ListOf(NUMBER), List.of(number("3"), number("1"), number("2")));
        put("none", new Type.ListOf(NUMBER), List.of());
        put("lost", new Type.ListOf(NUMBER), null);
        Entry coat = new Entry("product", Map.of("name", "coat", "price", number("299.00")));
        Entry outbound = new Entry("parcel-1", fields("outbound", "2026-03-02T10:00:00+08:00", "1.2", "10.00", coat));
        Entry back = new Entry("parcel-2", fields("return", null, null, "12.00", coat));
        put("parcels", new Type.ListOf(PARCEL), List.of(outbound, back));
        put("first", PARCEL, outbound);
        put("gone", PARCEL, null);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Map<String, Object> fields(String leg, String signedAt, String weight, String freight, Entry holds) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("leg", leg);
        fields.put("signedAt", signedAt == null ? null : OffsetDateTime.parse(signedAt));
        fields.put("weight", weight == null ? null : number(weight));
        fields.put("freight", number(freight));
        fields.put("holds", holds);
        return fields;
    }

    Desk put(String name, Type type, Object value) {
        variables.add(new Variable(name, type, values.size()));
        values.add(value);
        return this;
    }

    Desk with(NamedFunction... added) {
        functions = Functions.with(List.of(added));
        return this;
    }

    @Override
    public Optional<Variable> find(String name) {
        return variables.stream().filter(v -> v.name().equals(name)).findFirst();
    }

    @Override
    public List<String> names() {
        return variables.stream().map(Variable::name).toList();
    }

    Map<Variable, Object> content() {
        Map<Variable, Object> content = new LinkedHashMap<>();
        variables.forEach(v -> content.put(v, values.get(v.slot())));
        return content;
    }

    Optional<Expression> read(String text, Type expected, Problems problems) {
        return FeelCompiler.compile(Located.of("facts", text), this, expected, functions, problems);
    }

    Expression expression(String text) {
        Problems problems = new Problems();
        return read(text, null, problems).orElseThrow(() -> new AssertionError(problems.render()));
    }

    Object value(String text) {
        return expression(text).evaluate(frame(STEPS));
    }

    /** The value as the language writes it; records by their id. */
    String shown(String text) {
        return show(value(text));
    }

    String complaint(String text) {
        return complaint(text, null);
    }

    String complaint(String text, Type expected) {
        Problems problems = new Problems();
        Optional<Expression> read = read(text, expected, problems);
        if (read.isPresent()) {
            throw new AssertionError("no problem in " + text);
        }
        return problems.render();
    }

    Frame frame(int steps) {
        return new SlotFrame(values.toArray(), steps);
    }

    static String show(Object value) {
        if (value instanceof Entry entry) {
            return entry.id;
        } else if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(Desk::show).toList()) + "]";
        }
        return FeelText.value(value);
    }

    /** A record type. */
    record Kind(String name, Map<String, Type> types, List<String> fields) implements Type.Shape {
        @Override
        public Optional<Type> field(String field) {
            return Optional.ofNullable(types.get(field));
        }
    }

    /** A record. */
    record Entry(String id, Map<String, Object> values) implements Fields {
        @Override
        public Object get(String field) {
            return values.get(field);
        }

        @Override
        public String path(String field) {
            return id + "." + field;
        }
    }
}
