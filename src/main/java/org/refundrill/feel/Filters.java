package org.refundrill.feel;

import static org.refundrill.feel.Type.Basic.BOOLEAN;
import static org.refundrill.feel.Type.Basic.NOTHING;
import static org.refundrill.feel.Type.Basic.NUMBER;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code list[condition]} keeps the elements of which the condition is true, {@code list[1]} picks one. */
final class Filters {
    private Filters() {}

    static Node filter(Checker checker, Ast.Filter filter) {
        Node base = checker.check(filter.base());
        if (base.type() == NOTHING) {
            return base;
        }
        if (!(base.type() instanceof Type.ListOf list)) {
            return checker.error(filter, "only a list can be filtered, this is " + Types.describe(base.type()), "");
        }
        Type element = list.element();
        Local before = checker.local();
        Local item = checker.enter(Local.ITEM, element, true);
        Node condition = checker.check(filter.condition());
        checker.leave(before);
        if (condition.type() == NOTHING) {
            return Node.bad(filter);
        }
        if (condition.type() == NUMBER) {
            Code code = picked(base.code(), condition.code(), item.slot());
            Node.Feel feel = FeelText.guarded(
                    List.of(base, condition), (names, rename) -> names.get(0) + "[" + names.get(1) + "]");
            return Node.of(filter, element, code, feel);
        } else if (condition.type() != BOOLEAN) {
            return checker.error(
                    filter.condition(),
                    "a filter needs a yes-no or a number, this is " + Types.describe(condition.type()),
                    "");
        }
        return Node.of(
                filter,
                base.type(),
                kept(base.code(), condition.code(), item.slot()),
                FeelText.guarded(
                        List.of(base),
                        (n, rename) -> n.get(0) + "[" + condition.feel().in(rename) + "]"));
    }

    private static Code picked(Code base, Code index, int slot) {
        return (frame, locals) -> {
            if (!(base.eval(frame, locals) instanceof List<?> list)) {
                return null;
            }
            Object outer = locals[slot];
            locals[slot] = null;
            Integer wanted = Checker.whole(index.eval(frame, locals));
            locals[slot] = outer;
            if (wanted == null) {
                return null;
            }
            int place = wanted < 0 ? list.size() + wanted : wanted - 1;
            return place < 0 || place >= list.size() ? null : list.get(place);
        };
    }

    private static Code kept(Code base, Code condition, int slot) {
        return (frame, locals) -> {
            if (!(base.eval(frame, locals) instanceof List<?> list)) {
                return null;
            }
            List<@Nullable Object> kept = new ArrayList<>();
            for (Object element : list) {
                frame.spend();
                locals[slot] = element;
                if (condition.eval(frame, locals) == Boolean.TRUE) {
                    kept.add(element);
                }
            }
            return kept;
        };
    }
}
