package org.refundrill.feel;

import static org.refundrill.feel.Type.Basic.BOOLEAN;
import static org.refundrill.feel.Type.Basic.NOTHING;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Equal, unequal, less, greater. A comparison with an unknown value is unknown, but for {@code = null}. */
final class Comparison {
    private static final int LESS = 1;
    private static final int EQUAL = 2;
    private static final int GREATER = 4;

    private Comparison() {}

    static Node of(Checker checker, Ast.Binary binary) {
        Node[] sides = sides(checker, binary.left(), binary.right());
        Node left = sides[0];
        Node right = sides[1];
        String sign = binary.sign().text();
        boolean equality = sign.equals("=") || sign.equals("!=");
        if (equality && (left.isNull() || right.isNull())) {
            return withNull(binary, left.isNull() ? right : left, sign.equals("="));
        } else if (left.type() == NOTHING || right.type() == NOTHING) {
            return new Node(binary, BOOLEAN, (frame, locals) -> null, rename -> "null", false, true);
        } else if (!comparable(left, right) || !equality && !Types.ordered(left.type())) {
            return incomparable(checker, binary, sign, left, right);
        }
        List<Node> both = List.of(left, right);
        if (equality) {
            boolean wanted = sign.equals("=");
            return Node.from(
                    binary,
                    BOOLEAN,
                    both,
                    Arithmetic.strict(left.code(), right.code(), (a, b, frame) -> Order.same(a, b) == wanted),
                    FeelText.guarded(
                            both, (names, rename) -> "(" + names.get(0) + " " + sign + " " + names.get(1) + ")"));
        }
        return Node.from(
                binary,
                BOOLEAN,
                both,
                ordered(left.code(), right, mask(sign)),
                rename -> "(" + left.feel().in(rename) + " " + sign + " "
                        + right.feel().in(rename) + ")");
    }

    /** Checks both sides; a text written out is checked against the choice on the other side. */
    static Node[] sides(Checker checker, Ast left, Ast right) {
        if (left instanceof Ast.Literal) {
            Node second = checker.check(right);
            return new Node[] {checker.check(left, second.type()), second};
        }
        Node first = checker.check(left);
        return new Node[] {first, checker.check(right, first.type())};
    }

    private static Node withNull(Ast at, Node value, boolean wanted) {
        Code code = value.code();
        return Node.from(
                at,
                BOOLEAN,
                List.of(value),
                (frame, locals) -> (code.eval(frame, locals) == null) == wanted,
                rename -> "(" + value.feel().in(rename) + (wanted ? " = " : " != ") + "null)");
    }

    static boolean comparable(Node left, Node right) {
        if (left.type() instanceof Type.Choice a && right.type() instanceof Type.Choice b) {
            return a.values().stream().anyMatch(b.values()::contains) || left.constant() && right.constant();
        }
        return Types.common(left, right).filter(Types::isScalar).isPresent();
    }

    private static Node incomparable(Checker checker, Ast at, String sign, Node left, Node right) {
        Type a = left.type();
        Type b = right.type();
        String both = Types.describe(a) + " and " + Types.describe(b);
        if (a instanceof Type.Choice && b instanceof Type.Choice) {
            return checker.error(at, both + " have no value in common", "this can never be equal");
        } else if (!Types.isScalar(a) || !Types.isScalar(b)) {
            boolean whole = a != Type.Basic.LOCALIZED && b != Type.Basic.LOCALIZED;
            return checker.error(
                    at, "'" + sign + "' cannot compare " + both, whole ? "compare a field or an element" : "");
        } else if (Types.common(left, right).isPresent()) {
            return checker.error(
                    at, Types.describe(a) + " has no order, '" + sign + "' cannot compare it", "use = or !=");
        }
        return checker.error(at, "'" + sign + "' cannot compare " + both, Arithmetic.advice(a, b));
    }

    private static int mask(String sign) {
        return switch (sign) {
            case "<" -> LESS;
            case "<=" -> LESS | EQUAL;
            case ">" -> GREATER;
            default -> GREATER | EQUAL;
        };
    }

    private static boolean holds(Object a, Object b, int mask) {
        int order = Order.compare(a, b);
        return ((order < 0 ? LESS : order == 0 ? EQUAL : GREATER) & mask) != 0;
    }

    /** The usual case, a value against a constant, does without a second evaluation. */
    private static Code ordered(Code left, Node right, int mask) {
        if (right.constant()) {
            Object bound = right.value();
            return (frame, locals) -> {
                Object a = left.eval(frame, locals);
                return a == null || bound == null ? null : (Object) holds(a, bound, mask);
            };
        }
        return Arithmetic.strict(left, right.code(), (a, b, frame) -> holds(a, b, mask));
    }

    /** A value held against one test or several, any of which will do. */
    static Node in(Checker checker, Ast.In in) {
        Node value = checker.check(in.value());
        Test all = null;
        for (Ast ast : in.tests()) {
            Test test = ast instanceof Ast.Interval interval
                    ? within(checker, value, interval)
                    : among(checker, value, ast);
            all = all == null ? test : either(all, test);
        }
        Test test = all == null ? Test.UNKNOWN : all;
        Code code = value.code();
        return Node.of(
                in,
                BOOLEAN,
                (frame, locals) -> {
                    Object v = code.eval(frame, locals);
                    return v == null ? null : test.code.of(v, frame, locals);
                },
                FeelText.guarded(List.of(value), (names, rename) -> test.feel.of(names, rename)));
    }

    @FunctionalInterface
    interface TestCode {
        @Nullable
        Boolean of(Object value, Frame frame, @Nullable Object[] locals);
    }

    /** A test of a known value, and how the standard says it of a name. */
    record Test(TestCode code, FeelText.Body feel) {
        static final Test UNKNOWN = new Test((v, f, l) -> null, (names, rename) -> "null");
    }

    private static Test either(Test a, Test b) {
        return new Test(
                (v, frame, locals) -> {
                    Boolean first = a.code.of(v, frame, locals);
                    return Boolean.TRUE.equals(first) ? first : Logic.or(first, b.code.of(v, frame, locals));
                },
                (names, rename) -> "(" + a.feel.of(names, rename) + " or " + b.feel.of(names, rename) + ")");
    }

    private static Test within(Checker checker, Node value, Ast.Interval interval) {
        Test low = interval.low() == null
                ? null
                : bound(checker, value, interval.low(), interval.lowClosed() ? ">=" : ">");
        Test high = interval.high() == null
                ? null
                : bound(checker, value, interval.high(), interval.highClosed() ? "<=" : "<");
        if (low == null || high == null) {
            return low != null ? low : high != null ? high : Test.UNKNOWN;
        }
        return new Test(
                (v, frame, locals) -> {
                    Boolean first = low.code.of(v, frame, locals);
                    return Boolean.FALSE.equals(first) ? first : Logic.and(first, high.code.of(v, frame, locals));
                },
                (names, rename) -> "(" + low.feel.of(names, rename) + " and " + high.feel.of(names, rename) + ")");
    }

    private static Test bound(Checker checker, Node value, Ast ast, String sign) {
        Node bound = checker.check(ast);
        if (bound.type() == NOTHING || value.type() == NOTHING) {
            return Test.UNKNOWN;
        }
        Optional<Type> common = Types.common(value, bound);
        if (common.isEmpty() || !Types.ordered(common.get())) {
            incomparable(checker, ast, sign, value, bound);
            return Test.UNKNOWN;
        }
        int mask = mask(sign);
        Code code = bound.code();
        return new Test(
                (v, frame, locals) -> {
                    Object b = code.eval(frame, locals);
                    return b == null ? null : (Boolean) holds(v, b, mask);
                },
                (names, rename) ->
                        "(" + names.get(0) + " " + sign + " " + bound.feel().in(rename) + ")");
    }

    /** Equality with a value, or membership in a list. */
    private static Test among(Checker checker, Node value, Ast ast) {
        Type hint = ast instanceof Ast.ListOf ? new Type.ListOf(value.type()) : value.type();
        Node other = checker.check(ast, hint);
        if (other.type() instanceof Type.ListOf) {
            return Membership.test(checker, value, other);
        } else if (other.type() == NOTHING || value.type() == NOTHING) {
            return Test.UNKNOWN;
        } else if (!comparable(value, other)) {
            incomparable(checker, ast, "in", value, other);
            return Test.UNKNOWN;
        }
        Code code = other.code();
        return new Test(
                (v, frame, locals) -> {
                    Object o = code.eval(frame, locals);
                    return o == null ? null : (Boolean) Order.same(v, o);
                },
                (names, rename) -> FeelText.guarded(
                                List.of(other), (o, r) -> "(" + names.get(0) + " = " + o.get(0) + ")")
                        .in(rename));
    }
}
