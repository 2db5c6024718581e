package org.refundrill.feel;

import static org.refundrill.feel.Type.Basic.BOOLEAN;
import static org.refundrill.feel.Type.Basic.NOTHING;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a list holds a value: unknown when it does not but holds an unknown one. */
final class Membership {
    private Membership() {}

    static Comparison.Test test(Checker checker, Node value, Node list) {
        Type element = ((Type.ListOf) list.type()).element();
        Node any = new Node(list.at(), element, list.code(), list.feel(), list.constant(), false);
        if (element != NOTHING && value.type() != NOTHING && !Comparison.comparable(value, any)) {
            checker.error(
                    list.at(), "a " + Types.describe(list.type()) + " cannot hold " + Types.describe(value.type()), "");
            return Comparison.Test.UNKNOWN;
        }
        Code code = list.code();
        boolean complete = list.constant() && list.value() instanceof List<?> all && !all.contains(null);
        return new Comparison.Test(
                (v, frame, locals) -> code.eval(frame, locals) instanceof List<?> l ? holds(l, v, frame) : null,
                (names, rename) -> FeelText.guarded(List.of(list), (l, r) -> feel(l.get(0), names.get(0), complete))
                        .in(rename));
    }

    private static String feel(String list, String value, boolean complete) {
        String found = "list contains(" + list + ", " + value + ")";
        return complete
                ? found
                : "(if " + found + " then true else if list contains(" + list + ", null) then null else false)";
    }

    private static @Nullable Boolean holds(List<?> list, Object value, Frame frame) {
        boolean unknown = false;
        for (Object element : list) {
            frame.spend();
            if (element == null) {
                unknown = true;
            } else if (Order.same(element, value)) {
                return true;
            }
        }
        return unknown ? null : Boolean.FALSE;
    }

    /** {@code list contains(list, value)}. */
    static Node contains(Checker checker, Ast.Call call) {
        Node list = checker.check(call.arguments().get(0).value());
        Type element = list.type() instanceof Type.ListOf of ? of.element() : NOTHING;
        Node value = checker.check(call.arguments().get(1).value(), element);
        if (list.type() == NOTHING) {
            return Node.bad(call);
        } else if (!(list.type() instanceof Type.ListOf)) {
            return checker.error(list.at(), "'list contains' needs a list, this is " + Types.describe(list.type()), "");
        }
        Comparison.Test test = test(checker, value, list);
        Code code = value.code();
        return Node.of(
                call,
                BOOLEAN,
                (frame, locals) -> {
                    Object v = code.eval(frame, locals);
                    return v == null ? null : test.code().of(v, frame, locals);
                },
                FeelText.guarded(List.of(value), test.feel()));
    }
}
