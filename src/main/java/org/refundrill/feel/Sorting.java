package org.refundrill.feel;

import static org.refundrill.feel.Type.Basic.BOOLEAN;
import static org.refundrill.feel.Type.Basic.NOTHING;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code sort}: stable, counts each comparison, and comes to an end whatever order an author makes up. Where it is
 * unknown which of two goes first, or whether an element goes before itself, the sorted list is unknown.
 */
final class Sorting {
    private Sorting() {}

    /** Whether one element goes before another. */
    @FunctionalInterface
    private interface Precedes {
        @Nullable
        Boolean test(@Nullable Object a, @Nullable Object b);
    }

    static Node sort(Checker checker, Ast.Call call) {
        Node list = Lists.list(checker, call, 0);
        if (list.type() == NOTHING) {
            return Node.bad(call);
        }
        return call.arguments().size() == 1 ? natural(checker, call, list) : by(checker, call, list);
    }

    private static Node natural(Checker checker, Ast.Call call, Node list) {
        if (!Types.ordered(Lists.element(list))) {
            return checker.error(
                    list.at(),
                    Types.describe(Lists.element(list)) + " has no order of its own",
                    "say which goes first: sort(list, function(x, y) x.field < y.field)");
        }
        Code code = list.code();
        return Node.of(
                call,
                list.type(),
                (frame, locals) -> code.eval(frame, locals) instanceof List<?> l
                        ? sorted(l, (a, b) -> (a == null || b == null) ? null : Order.compare(a, b) < 0, frame)
                        : null,
                FeelText.guarded(
                        List.of(list),
                        (n, rename) -> "(if list contains(" + n.get(0) + ", null) then null else sort(" + n.get(0)
                                + ", function(x, y) x < y))"));
    }

    private static Node by(Checker checker, Ast.Call call, Node list) {
        if (!(Builtins.argument(call, 1) instanceof Ast.Lambda lambda)
                || lambda.parameters().size() != 2) {
            return checker.error(
                    Builtins.argument(call, 1),
                    "'sort' needs a function of two elements",
                    "write function(x, y) x.field < y.field");
        }
        String first = lambda.parameters().get(0).text();
        String second = lambda.parameters().get(1).text();
        Local before = checker.local();
        int x = checker.enter(first, Lists.element(list), false).slot();
        int y = checker.enter(second, Lists.element(list), false).slot();
        Node order = checker.need(lambda.body(), BOOLEAN, "'sort'");
        checker.leave(before);
        Code code = list.code();
        Code goesFirst = order.code();
        return Node.of(
                call,
                list.type(),
                (frame, locals) -> {
                    Precedes precedes = (a, b) -> {
                        locals[x] = a;
                        locals[y] = b;
                        return (@Nullable Boolean) goesFirst.eval(frame, locals);
                    };
                    return code.eval(frame, locals) instanceof List<?> l ? sorted(l, precedes, frame) : null;
                },
                FeelText.guarded(List.of(list), (n, rename) -> {
                    String test = order.feel().in(rename);
                    String itself =
                            "for " + first + " in " + n.get(0) + ", " + second + " in [" + first + "] return " + test;
                    return "(if list contains(" + itself + ", null) then null else sort(" + n.get(0) + ", function("
                            + first + ", " + second + ") " + test + "))";
                }));
    }

    private static @Nullable List<@Nullable Object> sorted(List<?> list, Precedes precedes, Frame frame) {
        List<@Nullable Object> sorted = new ArrayList<>(list.size());
        for (Object element : list) {
            frame.spend();
            Boolean earlier = precedes.test(element, element);
            int place = sorted.size();
            while (earlier != null && place > 0) {
                frame.spend();
                earlier = precedes.test(element, sorted.get(place - 1));
                if (Boolean.FALSE.equals(earlier)) {
                    break;
                }
                place--;
            }
            if (earlier == null) {
                return null;
            }
            sorted.add(place, element);
        }
        return sorted;
    }
}
