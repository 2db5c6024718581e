package org.refundrill.feel;

import static org.refundrill.feel.Type.Basic.BOOLEAN;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** And, or, not and choices, over true, false and unknown. */
final class Logic {
    private Logic() {}

    static Node both(Checker checker, Ast.Binary binary) {
        Node left = checker.need(binary.left(), BOOLEAN, "'and'");
        Node right = checker.need(binary.right(), BOOLEAN, "'and'");
        Code a = left.code();
        Code b = right.code();
        return Node.from(
                binary,
                BOOLEAN,
                List.of(left, right),
                (frame, locals) -> {
                    Object x = a.eval(frame, locals);
                    return x == Boolean.FALSE ? x : and((Boolean) x, (Boolean) b.eval(frame, locals));
                },
                rename -> "(" + left.feel().in(rename) + " and " + right.feel().in(rename) + ")");
    }

    static Node either(Checker checker, Ast.Binary binary) {
        Node left = checker.need(binary.left(), BOOLEAN, "'or'");
        Node right = checker.need(binary.right(), BOOLEAN, "'or'");
        Code a = left.code();
        Code b = right.code();
        return Node.from(
                binary,
                BOOLEAN,
                List.of(left, right),
                (frame, locals) -> {
                    Object x = a.eval(frame, locals);
                    return x == Boolean.TRUE ? x : or((Boolean) x, (Boolean) b.eval(frame, locals));
                },
                rename -> "(" + left.feel().in(rename) + " or " + right.feel().in(rename) + ")");
    }

    static Node not(Checker checker, Ast.Call call, Ast operand) {
        Node node = checker.need(operand, BOOLEAN, "'not'");
        Code code = node.code();
        return Node.from(
                call,
                BOOLEAN,
                List.of(node),
                (frame, locals) -> not((Boolean) code.eval(frame, locals)),
                rename -> "not(" + node.feel().in(rename) + ")");
    }

    /** An unknown condition gives an unknown value: unknown is never read as false. */
    static Node conditional(Checker checker, Ast.If choice, @Nullable Type expected) {
        Node condition = checker.need(choice.condition(), BOOLEAN, "'if'");
        Node then = checker.check(choice.then(), expected);
        Node otherwise = checker.check(choice.otherwise(), expected);
        Optional<Type> type = Types.common(then, otherwise);
        if (type.isEmpty()) {
            return checker.error(
                    otherwise.at(),
                    "'then' gives " + Types.describe(then.type()) + ", but 'else' gives "
                            + Types.describe(otherwise.type()),
                    "both must give the same type");
        }
        Code test = condition.code();
        Code yes = then.code();
        Code no = otherwise.code();
        return Node.from(
                choice,
                type.get(),
                List.of(condition, then, otherwise),
                (frame, locals) -> {
                    Object x = test.eval(frame, locals);
                    return x == null ? null : (Boolean) x ? yes.eval(frame, locals) : no.eval(frame, locals);
                },
                FeelText.guarded(
                        List.of(condition),
                        (c, rename) ->
                                "(if " + c.get(0) + " then " + then.feel().in(rename) + " else "
                                        + otherwise.feel().in(rename) + ")"));
    }

    static @Nullable Boolean and(@Nullable Boolean a, @Nullable Boolean b) {
        if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) {
            return false;
        }
        return (a == null || b == null) ? null : Boolean.TRUE;
    }

    static @Nullable Boolean or(@Nullable Boolean a, @Nullable Boolean b) {
        if (Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b)) {
            return true;
        }
        return (a == null || b == null) ? null : Boolean.FALSE;
    }

    static @Nullable Boolean not(@Nullable Boolean a) {
        return a == null ? null : !a;
    }
}
