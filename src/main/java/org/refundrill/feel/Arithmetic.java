package org.refundrill.feel;

import static org.refundrill.feel.Type.Basic.DATE;
import static org.refundrill.feel.Type.Basic.DATE_TIME;
import static org.refundrill.feel.Type.Basic.DURATION;
import static org.refundrill.feel.Type.Basic.MONEY;
import static org.refundrill.feel.Type.Basic.NOTHING;
import static org.refundrill.feel.Type.Basic.NUMBER;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plus, minus, times and divided by, over numbers, money, texts, dates and durations. What cannot be computed is null. */
final class Arithmetic {
    /** FEEL's numbers: 34 digits, half even. */
    static final MathContext PRECISION = MathContext.DECIMAL128;

    private static final int TEXT_PER_STEP = 64;

    private Arithmetic() {}

    /** Computes on two known values. */
    @FunctionalInterface
    interface Operation {
        @Nullable
        Object apply(Object left, Object right, Frame frame);
    }

    /** What an operation gives, and how. */
    record Rule(Type result, Operation operation) {}

    static Node negated(Checker checker, Ast.Minus minus) {
        Node operand = checker.check(minus.operand());
        Type type = operand.type();
        if (!Types.isNumeric(type) && type != DURATION && type != NOTHING) {
            return checker.error(minus, "'-' cannot turn " + Types.describe(type) + " around", "");
        }
        Code code = operand.code();
        return Node.from(
                minus,
                type,
                List.of(operand),
                (frame, locals) -> {
                    Object value = code.eval(frame, locals);
                    return value instanceof BigDecimal n
                            ? n.negate()
                            : value instanceof Duration d ? d.negated() : null;
                },
                rename -> "(-" + operand.feel().in(rename) + ")");
    }

    static Node of(Checker checker, Ast.Binary binary) {
        Node left = checker.check(binary.left());
        Node right = checker.check(binary.right());
        String sign = binary.sign().text();
        if (left.type() == NOTHING || right.type() == NOTHING) {
            return Node.bad(binary);
        }
        Rule rule = rule(sign, left, right);
        if (rule == null) {
            return checker.error(
                    binary,
                    "'" + sign + "' cannot combine " + Types.describe(left.type()) + " and "
                            + Types.describe(right.type()),
                    sign.equals("*") ? "" : advice(left.type(), right.type()));
        }
        return Node.from(
                binary,
                rule.result,
                List.of(left, right),
                strict(left.code(), right.code(), rule.operation),
                rename -> "(" + left.feel().in(rename) + " " + sign + " "
                        + right.feel().in(rename) + ")");
    }

    /** Null as soon as one operand is null, or where the result is out of bounds. */
    static Code strict(Code left, Code right, Operation operation) {
        return (frame, locals) -> {
            Object a = left.eval(frame, locals);
            if (a == null) {
                return null;
            }
            Object b = right.eval(frame, locals);
            if (b == null) {
                return null;
            }
            try {
                return operation.apply(a, b, frame);
            } catch (ArithmeticException | DateTimeException e) {
                return null;
            }
        };
    }

    private static @Nullable Rule rule(String sign, Node left, Node right) {
        Type a = left.type();
        Type b = right.type();
        return switch (sign) {
            case "+" -> plus(left, right);
            case "-" -> minus(left, right);
            case "*" -> {
                if (Types.isNumeric(a) && Types.isNumeric(b) && !(a == MONEY && b == MONEY)) {
                    yield new Rule(
                            a == MONEY || b == MONEY ? MONEY : NUMBER, (x, y, f) -> n(x).multiply(n(y), PRECISION));
                } else if (a == DURATION && b == NUMBER) {
                    yield new Rule(DURATION, (x, y, f) -> times((Duration) x, n(y)));
                }
                yield a == NUMBER && b == DURATION ? new Rule(DURATION, (x, y, f) -> times((Duration) y, n(x))) : null;
            }
            default -> divided(a, b);
        };
    }

    private static @Nullable Rule plus(Node left, Node right) {
        Type a = left.type();
        Type b = right.type();
        if (Types.isNumeric(a) && Types.isNumeric(b)) {
            return Types.common(left, right)
                    .map(t -> new Rule(t, (x, y, f) -> n(x).add(n(y), PRECISION)))
                    .orElse(null);
        } else if (Types.isText(a) && Types.isText(b)) {
            return new Rule(Type.Basic.TEXT, Arithmetic::joined);
        } else if (a == DURATION && b == DURATION) {
            return new Rule(DURATION, (x, y, f) -> ((Duration) x).plus((Duration) y));
        } else if (b == DURATION) {
            return later(a, false);
        }
        Rule turned = a == DURATION ? later(b, false) : null;
        return turned == null ? null : new Rule(turned.result, (x, y, f) -> turned.operation.apply(y, x, f));
    }

    private static @Nullable Rule minus(Node left, Node right) {
        Type a = left.type();
        Type b = right.type();
        if (Types.isNumeric(a) && Types.isNumeric(b)) {
            return Types.common(left, right)
                    .map(t -> new Rule(t, (x, y, f) -> n(x).subtract(n(y), PRECISION)))
                    .orElse(null);
        } else if (a == DURATION && b == DURATION) {
            return new Rule(DURATION, (x, y, f) -> ((Duration) x).minus((Duration) y));
        } else if (a == DATE && b == DATE) {
            return new Rule(
                    DURATION,
                    (x, y, f) -> Duration.ofDays(((LocalDate) x).toEpochDay() - ((LocalDate) y).toEpochDay()));
        } else if (a == DATE_TIME && b == DATE_TIME) {
            return new Rule(DURATION, (x, y, f) -> Duration.between((OffsetDateTime) y, (OffsetDateTime) x));
        }
        return b == DURATION ? later(a, true) : null;
    }

    private static @Nullable Rule later(Type moment, boolean back) {
        if (moment == DATE_TIME) {
            return new Rule(DATE_TIME, (x, y, f) -> ((OffsetDateTime) x).plus(turned(y, back)));
        } else if (moment == DATE) {
            return new Rule(
                    DATE,
                    (x, y, f) -> OffsetDateTime.of((LocalDate) x, LocalTime.MIDNIGHT, ZoneOffset.UTC)
                            .plus(turned(y, back))
                            .toLocalDate());
        }
        return null;
    }

    private static Duration turned(Object duration, boolean back) {
        return back ? ((Duration) duration).negated() : (Duration) duration;
    }

    private static @Nullable Rule divided(Type a, Type b) {
        if (a == MONEY && b == MONEY || a == NUMBER && b == NUMBER) {
            return new Rule(NUMBER, (x, y, f) -> quotient(n(x), n(y)));
        } else if (a == MONEY && b == NUMBER) {
            return new Rule(MONEY, (x, y, f) -> quotient(n(x), n(y)));
        } else if (a == DURATION && b == DURATION) {
            return new Rule(NUMBER, (x, y, f) -> quotient(seconds((Duration) x), seconds((Duration) y)));
        } else if (a == DURATION && b == NUMBER) {
            return new Rule(DURATION, (x, y, f) -> {
                BigDecimal by = n(y);
                return by.signum() == 0 ? null : ofSeconds(seconds((Duration) x).divide(by, PRECISION));
            });
        }
        return null;
    }

    /** What helps where two types do not go together. */
    static String advice(Type a, Type b) {
        if (a == DATE && b == DATE_TIME || a == DATE_TIME && b == DATE) {
            return "date(...) gives the day of a date-time";
        } else if ((a == DATE || a == DATE_TIME) && Types.isNumeric(b)) {
            return "write days as duration(\"P3D\"), or use a clock function";
        } else if (Types.isNumeric(a) && Types.isNumeric(b)) {
            return "a number times an amount is money, and money divided by an amount is a number";
        }
        return "";
    }

    private static BigDecimal n(Object value) {
        return (BigDecimal) value;
    }

    private static @Nullable BigDecimal quotient(BigDecimal a, BigDecimal b) {
        return b.signum() == 0 ? null : a.divide(b, PRECISION);
    }

    private static Duration times(Duration duration, BigDecimal by) {
        return ofSeconds(seconds(duration).multiply(by, PRECISION));
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds());
    }

    private static Duration ofSeconds(BigDecimal seconds) {
        if (seconds.precision() - seconds.scale() <= 0) {
            return Duration.ZERO;
        }
        return Duration.ofSeconds(
                seconds.round(new MathContext(seconds.precision() - seconds.scale(), RoundingMode.DOWN))
                        .longValueExact());
    }

    private static Object joined(Object a, Object b, Frame frame) {
        String left = (String) a;
        String right = (String) b;
        for (int length = left.length() + right.length(); length > 0; length -= TEXT_PER_STEP) {
            frame.spend();
        }
        return left + right;
    }
}
