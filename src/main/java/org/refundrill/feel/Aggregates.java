package org.refundrill.feel;

import static org.refundrill.feel.Type.Basic.NOTHING;
import static org.refundrill.feel.Type.Basic.NUMBER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Count, sum, least and greatest. One unknown element makes a sum or an extreme unknown. */
final class Aggregates {
    private Aggregates() {}

    static Node count(Checker checker, Ast.Call call) {
        Node list = checker.check(Builtins.argument(call, 0));
        if (list.type() != NOTHING && !(list.type() instanceof Type.ListOf)) {
            return checker.error(list.at(), "'count' needs a list, this is " + Types.describe(list.type()), "");
        }
        Code code = list.code();
        return Node.from(
                call,
                NUMBER,
                List.of(list),
                (frame, locals) -> code.eval(frame, locals) instanceof List<?> l ? BigDecimal.valueOf(l.size()) : null,
                FeelText.guarded(List.of(list), (names, rename) -> "count(" + names.get(0) + ")"));
    }

    /** The sum of nothing is nothing, not unknown. */
    static Node sum(Checker checker, Ast.Call call) {
        Node list = elements(checker, call);
        Type type = element(list);
        if (type == NOTHING) {
            return Node.of(
                    call,
                    NUMBER,
                    (frame, locals) -> list.code().eval(frame, locals) == null ? null : BigDecimal.ZERO,
                    rename -> "0");
        } else if (!Types.isNumeric(type)) {
            return checker.error(call, "'sum' needs numbers or money, these are " + Types.describe(type), "");
        }
        Code code = list.code();
        return Node.from(
                call,
                type,
                List.of(list),
                (frame, locals) -> code.eval(frame, locals) instanceof List<?> l ? total(l, frame) : null,
                FeelText.guarded(
                        List.of(list),
                        (n, rename) -> "(if count(" + n.get(0) + ") = 0 then 0 else if list contains(" + n.get(0)
                                + ", null) then null else sum(" + n.get(0) + "))"));
    }

    private static @Nullable Object total(List<?> list, Frame frame) {
        BigDecimal total = BigDecimal.ZERO;
        try {
            for (Object element : list) {
                frame.spend();
                if (!(element instanceof BigDecimal number)) {
                    return null;
                }
                total = total.add(number, Arithmetic.PRECISION);
            }
            return total;
        } catch (ArithmeticException e) {
            return null;
        }
    }

    static Node extreme(Checker checker, Ast.Call call, int direction) {
        Node list = elements(checker, call);
        Type type = element(list);
        if (type == NOTHING) {
            return Node.bad(call);
        } else if (!Types.ordered(type)) {
            return checker.error(
                    call,
                    "'" + call.function() + "' needs values with an order, these are " + Types.describe(type),
                    "");
        }
        Code code = list.code();
        return Node.from(
                call,
                type,
                List.of(list),
                (frame, locals) -> code.eval(frame, locals) instanceof List<?> l ? best(l, direction, frame) : null,
                FeelText.guarded(
                        List.of(list),
                        (n, rename) -> "(if count(" + n.get(0) + ") = 0 or list contains(" + n.get(0)
                                + ", null) then null else " + call.function() + "(" + n.get(0) + "))"));
    }

    private static @Nullable Object best(List<?> list, int direction, Frame frame) {
        Object best = null;
        for (Object element : list) {
            frame.spend();
            if (element == null) {
                return null;
            }
            if (best == null || Order.compare(element, best) * direction > 0) {
                best = element;
            }
        }
        return best;
    }

    private static Type element(Node list) {
        return list.type() instanceof Type.ListOf of ? of.element() : NOTHING;
    }

    /** The one list that is given, or the arguments as a list. */
    private static Node elements(Checker checker, Ast.Call call) {
        List<Node> nodes = new ArrayList<>();
        Ast first = Builtins.argument(call, 0);
        if (call.arguments().size() == 1) {
            Node only = checker.check(first);
            if (only.type() instanceof Type.ListOf || only.type() == NOTHING) {
                return only;
            }
            nodes.add(only);
        } else {
            call.arguments().forEach(a -> nodes.add(checker.check(a.value())));
        }
        return Lists.of(checker, call, nodes);
    }
}
