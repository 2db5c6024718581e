package org.refundrill.feel;

import static org.refundrill.feel.Type.Basic.DATE;
import static org.refundrill.feel.Type.Basic.DATE_TIME;
import static org.refundrill.feel.Type.Basic.DURATION;
import static org.refundrill.feel.Type.Basic.NOTHING;
import static org.refundrill.feel.Type.Basic.NUMBER;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Dates, date-times and durations written out, and the day of a date-time. */
final class Times {
    static final String DATE_ADVICE = "a date is written date(\"2026-03-02\")";
    static final String TIME_ADVICE =
            "a date-time is written date and time(\"2026-03-02T10:00:00+08:00\"), with its offset";
    static final String DURATION_ADVICE =
            "a duration is written duration(\"P3D\") or duration(\"PT5H\"); months and years differ in length: use a clock function";

    private Times() {}

    static Node date(Checker checker, Ast.Call call) {
        return switch (call.arguments().size()) {
            case 3 -> ofParts(checker, call);
            case 1 ->
                Builtins.argument(call, 0) instanceof Ast.Literal literal && literal.value() instanceof String
                        ? written(checker, call, DATE, Times::parseDate, DATE_ADVICE)
                        : ofDateTime(checker, call);
            default -> checker.error(call, "'date' takes one argument or three", DATE_ADVICE);
        };
    }

    static Node dateTime(Checker checker, Ast.Call call) {
        return written(checker, call, DATE_TIME, Times::parseDateTime, TIME_ADVICE);
    }

    static Node duration(Checker checker, Ast.Call call) {
        return written(checker, call, DURATION, Times::parseDuration, DURATION_ADVICE);
    }

    static @Nullable LocalDate parseDate(String text) {
        return parse(text, LocalDate::parse);
    }

    static @Nullable OffsetDateTime parseDateTime(String text) {
        return parse(text, OffsetDateTime::parse);
    }

    static @Nullable Duration parseDuration(String text) {
        return parse(text, Duration::parse);
    }

    private static <T> @Nullable T parse(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static Node written(
            Checker checker, Ast.Call call, Type type, Function<String, @Nullable Object> parser, String advice) {
        Ast argument = Builtins.argument(call, 0);
        if (!(argument instanceof Ast.Literal literal) || !(literal.value() instanceof String text)) {
            return checker.error(argument, "'" + call.function() + "' needs a text written out", advice);
        }
        Object value = parser.apply(text);
        if (value == null) {
            return checker.error(argument, "\"" + text + "\" is no " + Types.describe(type), advice);
        }
        return Node.constant(call, type, value, FeelText.value(value));
    }

    private static Node ofDateTime(Checker checker, Ast.Call call) {
        Node time = checker.check(Builtins.argument(call, 0));
        if (time.type() != DATE_TIME && time.type() != DATE && time.type() != NOTHING) {
            return checker.error(
                    time.at(), "'date' needs a date-time, this is " + Types.describe(time.type()), DATE_ADVICE);
        }
        Code code = time.code();
        return Node.from(
                call,
                DATE,
                List.of(time),
                (frame, locals) -> {
                    Object value = code.eval(frame, locals);
                    return value instanceof OffsetDateTime t ? t.toLocalDate() : value;
                },
                FeelText.call("date", List.of(time)));
    }

    private static Node ofParts(Checker checker, Ast.Call call) {
        List<Node> parts = new ArrayList<>();
        for (Ast.Argument argument : call.arguments()) {
            parts.add(checker.need(argument.value(), NUMBER, "'date'"));
        }
        Code[] codes = Checker.codes(parts);
        return Node.from(
                call,
                DATE,
                parts,
                (frame, locals) -> {
                    Integer year = Checker.whole(codes[0].eval(frame, locals));
                    Integer month = Checker.whole(codes[1].eval(frame, locals));
                    Integer day = Checker.whole(codes[2].eval(frame, locals));
                    return year == null || month == null || day == null ? null : of(year, month, day);
                },
                FeelText.call("date", parts));
    }

    private static @Nullable LocalDate of(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
