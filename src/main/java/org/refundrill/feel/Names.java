package org.refundrill.feel;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.refundrill.problem.DidYouMean;

/** Finds what a name means: a loop's variable, a field of a filter's item, a variable, and fields behind it. */
final class Names {
    private static final List<String> OF_DATE = List.of("year", "month", "day", "weekday");
    private static final List<String> OF_DATE_TIME =
            List.of("year", "month", "day", "weekday", "hour", "minute", "second");
    private static final List<String> OF_DURATION = List.of("days", "hours", "minutes", "seconds");

    private Names() {}

    static Node resolve(Checker checker, Ast.Name name, @Nullable Type expected) {
        Node node = local(checker, name);
        int used = 1;
        for (int count = name.parts().size(); node == null && count > 0; count--) {
            Optional<Variable> variable = checker.variable(name.text(count));
            if (variable.isPresent()) {
                node = read(name, variable.get());
                used = count;
            }
        }
        if (node == null) {
            return unknown(checker, name, expected);
        }
        for (Token field : name.parts().subList(used, name.parts().size())) {
            node = member(checker, node, field, name);
        }
        return node;
    }

    private static Node read(Ast at, Variable variable) {
        int slot = variable.slot();
        return Node.read(
                at, variable.type(), (frame, locals) -> frame.value(slot), rename -> rename.apply(variable.name()));
    }

    private static @Nullable Node local(Checker checker, Ast.Name name) {
        String first = name.parts().get(0).text();
        boolean innermost = true;
        for (Local local = checker.local(); local != null; local = local.outer()) {
            int slot = local.slot();
            if (local.name().equals(first)) {
                checker.apart().readsLocal();
                return Node.read(name, local.type(), (frame, locals) -> locals[slot], rename -> first);
            }
            Type implied = local.implied(first);
            if (implied != null) {
                checker.apart().readsLocal();
                String prefix = innermost ? Local.ITEM + "." : "";
                Code item = (frame, locals) -> locals[slot];
                return Node.read(name, implied, field(item, first), rename -> prefix + first);
            }
            innermost &= !local.implicit();
        }
        return null;
    }

    private static Node unknown(Checker checker, Ast.Name name, @Nullable Type expected) {
        String full = name.text(name.parts().size());
        if (expected instanceof Type.Choice choice && choice.values().contains(full)) {
            return checker.error(name, "unknown name '" + full + "'", "put the word in quotes: \"" + full + "\"");
        }
        if (checker.crowded()) {
            return checker.error(name, "unknown name '" + full + "'", "");
        }
        Token first = name.parts().get(0);
        Optional<String> near = DidYouMean.among(full, checker.names());
        Optional<String> nearFirst = DidYouMean.among(first.text(), checker.names());
        if (near.isEmpty() && nearFirst.isPresent()) {
            return checker.error(
                    name,
                    first.start(),
                    first.end(),
                    "unknown name '" + first.text() + "'",
                    "did you mean '" + nearFirst.get() + "'?");
        }
        return checker.error(name, "unknown name '" + full + "'", DidYouMean.advice(full, checker.names()));
    }

    /** A field of a record, of each record in a list, or a part of a date or duration. */
    static Node member(Checker checker, Node base, Token field, Ast at) {
        String name = field.text();
        Type type = base.type();
        Code code = base.code();
        Node.Feel feel = rename -> base.feel().in(rename) + "." + name;
        if (type instanceof Type.Shape shape) {
            return shape.field(name)
                    .map(t -> new Node(at, t, field(code, name), feel, false, base.simple()))
                    .orElseGet(() -> noField(checker, at, field, shape));
        } else if (type instanceof Type.ListOf list && list.element() instanceof Type.Shape shape) {
            return shape.field(name)
                    .map(t -> new Node(at, new Type.ListOf(t), projected(code, name), feel, false, base.simple()))
                    .orElseGet(() -> noField(checker, at, field, shape));
        } else if (type == Type.Basic.NOTHING) {
            return Node.bad(at);
        }
        List<String> parts = parts(type);
        if (!parts.contains(name)) {
            return checker.error(
                    at,
                    field.start(),
                    field.end(),
                    Types.describe(type) + " has no part '" + name + "'",
                    DidYouMean.advice(name, parts));
        }
        return Node.from(at, Type.Basic.NUMBER, List.of(base), part(code, type, name), feel);
    }

    private static Node noField(Checker checker, Ast at, Token field, Type.Shape shape) {
        return checker.error(
                at,
                field.start(),
                field.end(),
                "record '" + shape.name() + "' has no field '" + field.text() + "'",
                DidYouMean.advice(field.text(), shape.fields()));
    }

    private static Code field(Code base, String name) {
        return (frame, locals) -> base.eval(frame, locals) instanceof Fields record ? read(record, name, frame) : null;
    }

    static @Nullable Object read(Fields record, String name, Frame frame) {
        if (frame.tracing()) {
            frame.read(record, name);
        }
        return record.get(name);
    }

    private static Code projected(Code base, String name) {
        return (frame, locals) -> {
            if (!(base.eval(frame, locals) instanceof List<?> list)) {
                return null;
            }
            List<@Nullable Object> values = new ArrayList<>(list.size());
            for (Object element : list) {
                frame.spend();
                values.add(element instanceof Fields record ? read(record, name, frame) : null);
            }
            return values;
        };
    }

    private static List<String> parts(Type type) {
        if (type == Type.Basic.DATE) {
            return OF_DATE;
        } else if (type == Type.Basic.DATE_TIME) {
            return OF_DATE_TIME;
        }
        return type == Type.Basic.DURATION ? OF_DURATION : List.of();
    }

    private static Code part(Code base, Type type, String name) {
        if (type == Type.Basic.DATE) {
            ToLongFunction<LocalDate> part = date(name);
            return (frame, locals) ->
                    base.eval(frame, locals) instanceof LocalDate d ? number(part.applyAsLong(d)) : null;
        } else if (type == Type.Basic.DATE_TIME) {
            ToLongFunction<OffsetDateTime> part = time(name);
            return (frame, locals) ->
                    base.eval(frame, locals) instanceof OffsetDateTime t ? number(part.applyAsLong(t)) : null;
        }
        ToLongFunction<Duration> part = duration(name);
        return (frame, locals) -> base.eval(frame, locals) instanceof Duration d ? number(part.applyAsLong(d)) : null;
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static ToLongFunction<LocalDate> date(String name) {
        return switch (name) {
            case "year" -> LocalDate::getYear;
            case "month" -> LocalDate::getMonthValue;
            case "day" -> LocalDate::getDayOfMonth;
            default -> d -> d.getDayOfWeek().getValue();
        };
    }

    private static ToLongFunction<OffsetDateTime> time(String name) {
        return switch (name) {
            case "hour" -> OffsetDateTime::getHour;
            case "minute" -> OffsetDateTime::getMinute;
            case "second" -> OffsetDateTime::getSecond;
            default -> {
                ToLongFunction<LocalDate> part = date(name);
                yield t -> part.applyAsLong(t.toLocalDate());
            }
        };
    }

    private static ToLongFunction<Duration> duration(String name) {
        return switch (name) {
            case "days" -> Duration::toDays;
            case "hours" -> Duration::toHoursPart;
            case "minutes" -> Duration::toMinutesPart;
            default -> Duration::toSecondsPart;
        };
    }
}
