package org.refundrill.feel;

import static org.refundrill.feel.Type.Basic.BOOLEAN;
import static org.refundrill.feel.Type.Basic.DURATION;
import static org.refundrill.feel.Type.Basic.NOTHING;
import static org.refundrill.feel.Type.Basic.NUMBER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/** Functions of single values: rounding, absolute values, what is left of a limit. */
final class Values {
    /** FEEL's bounds of a scale. */
    private static final int LEAST_SCALE = -6111;

    private static final int MOST_SCALE = 6176;

    private Values() {}

    static Node defined(Checker checker, Ast.Call call) {
        Node node = checker.check(Builtins.argument(call, 0));
        Code code = node.code();
        return Node.of(
                call,
                BOOLEAN,
                (frame, locals) -> code.eval(frame, locals) != null,
                rename -> "(" + node.feel().in(rename) + " != null)");
    }

    static Node abs(Checker checker, Ast.Call call) {
        Node node = checker.check(Builtins.argument(call, 0));
        if (!Types.isNumeric(node.type()) && node.type() != DURATION && node.type() != NOTHING) {
            return checker.error(node.at(), "'abs' needs a number, this is " + Types.describe(node.type()), "");
        }
        Code code = node.code();
        return Node.from(
                call,
                node.type(),
                List.of(node),
                (frame, locals) -> {
                    Object value = code.eval(frame, locals);
                    return value instanceof BigDecimal n ? n.abs() : value instanceof Duration d ? d.abs() : null;
                },
                FeelText.guarded(List.of(node), (n, rename) -> "abs(" + n.get(0) + ")"));
    }

    static Node modulo(Checker checker, Ast.Call call) {
        Node dividend = checker.need(Builtins.argument(call, 0), NUMBER, "'modulo'");
        Node divisor = checker.need(Builtins.argument(call, 1), NUMBER, "'modulo'");
        List<Node> both = List.of(dividend, divisor);
        return Node.from(
                call,
                NUMBER,
                both,
                Arithmetic.strict(dividend.code(), divisor.code(), (x, y, frame) -> {
                    BigDecimal a = (BigDecimal) x;
                    BigDecimal b = (BigDecimal) y;
                    if (b.signum() == 0) {
                        return null;
                    }
                    BigDecimal times = round(a.divide(b, Arithmetic.PRECISION), 0, RoundingMode.FLOOR);
                    return a.subtract(b.multiply(times, Arithmetic.PRECISION), Arithmetic.PRECISION);
                }),
                FeelText.guarded(
                        both,
                        (n, rename) ->
                                "(if " + n.get(1) + " = 0 then null else modulo(" + n.get(0) + ", " + n.get(1) + "))"));
    }

    static Node rounded(Checker checker, Ast.Call call, RoundingMode mode) {
        Node value = checker.check(Builtins.argument(call, 0));
        if (value.type() == NOTHING) {
            return Node.bad(call);
        } else if (!Types.isNumeric(value.type())) {
            return checker.error(
                    value.at(),
                    "'" + call.function() + "' needs a number, this is " + Types.describe(value.type()),
                    "");
        }
        Node scale = call.arguments().size() == 1
                ? Node.constant(call, NUMBER, BigDecimal.ZERO, "0")
                : checker.need(Builtins.argument(call, 1), NUMBER, "the scale");
        Code code = Arithmetic.strict(value.code(), scale.code(), (v, s, frame) -> {
            Integer digits = Checker.whole(s);
            return digits == null || digits < LEAST_SCALE || digits > MOST_SCALE
                    ? null
                    : round((BigDecimal) v, digits, mode);
        });
        String name = mode == RoundingMode.HALF_EVEN ? "decimal" : call.function();
        List<Node> arguments = call.arguments().size() == 1 ? List.of(value) : List.of(value, scale);
        // KIE refuses to round what is unknown
        Node.Feel feel = FeelText.guarded(arguments, (n, rename) -> name + "(" + String.join(", ", n) + ")");
        return Node.from(call, value.type(), List.of(value, scale), code, feel);
    }

    /** Rounds without writing out the zeros of numbers that are far too large or too small for it. */
    static BigDecimal round(BigDecimal value, int scale, RoundingMode mode) {
        if (value.scale() <= scale) {
            return value;
        }
        long magnitude = (long) value.precision() - value.scale();
        if (magnitude < -scale - 1L) {
            return BigDecimal.valueOf(value.signum(), Math.addExact(scale, 2)).setScale(scale, mode);
        }
        return value.setScale(scale, mode);
    }

    /** What is left of a limit: never less than nothing. */
    static Node remaining(Checker checker, Ast.Call call) {
        Ast.Binary difference = new Ast.Binary(
                new Token(Token.Kind.SIGN, "-", call.start(), call.open()),
                Builtins.argument(call, 0),
                Builtins.argument(call, 1));
        Node left = Arithmetic.of(checker, difference);
        if (!Types.isNumeric(left.type()) && left.type() != NOTHING) {
            return checker.error(call, "'remaining' needs numbers, these are " + Types.describe(left.type()), "");
        }
        Code code = left.code();
        return Node.from(
                call,
                left.type(),
                List.of(left),
                (frame, locals) -> code.eval(frame, locals) instanceof BigDecimal n ? n.max(BigDecimal.ZERO) : null,
                FeelText.guarded(List.of(left), (n, rename) -> "max(0, " + n.get(0) + ")"));
    }
}
