package org.refundrill.feel;

import static org.refundrill.feel.Type.Basic.NOTHING;
import static org.refundrill.feel.Type.Basic.NUMBER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Functions that look into lists or make new ones. Each copied element is a step. */
final class Lists {
    private Lists() {}

    /** The values as a list; an error where they have no type in common. */
    static Node of(Checker checker, Ast at, List<Node> elements) {
        Node all = Node.constant(at, NOTHING, null, "null");
        for (Node element : elements) {
            Optional<Type> common = Types.common(all, element);
            if (common.isEmpty()) {
                return checker.error(
                        element.at(),
                        "a list holds values of one type: this is " + Types.describe(element.type())
                                + ", those before are " + Types.describe(all.type()),
                        "");
            }
            boolean constant = all.constant() && element.constant();
            all = new Node(at, common.get(), element.code(), element.feel(), constant, false);
        }
        Code[] codes = Checker.codes(elements);
        return Node.from(
                at,
                new Type.ListOf(all.type()),
                elements,
                (frame, locals) -> {
                    List<@Nullable Object> values = new ArrayList<>(codes.length);
                    for (Code code : codes) {
                        values.add(code.eval(frame, locals));
                    }
                    return values;
                },
                rename -> "[" + FeelText.joined(elements, rename) + "]");
    }

    /** The argument as a list; an error otherwise. */
    static Node list(Checker checker, Ast.Call call, int place) {
        Node list = checker.check(Builtins.argument(call, place));
        if (list.type() != NOTHING && !(list.type() instanceof Type.ListOf)) {
            return checker.error(
                    list.at(), "'" + call.function() + "' needs a list, this is " + Types.describe(list.type()), "");
        }
        return list;
    }

    static Type element(Node list) {
        return list.type() instanceof Type.ListOf of ? of.element() : NOTHING;
    }

    /** The place that a value takes among others: one more than how many are less. */
    static Node rank(Checker checker, Ast.Call call) {
        Node list = list(checker, call, 0);
        Node value = checker.check(Builtins.argument(call, 1));
        Optional<Type> type = Types.common(element(list), list.constant(), value.type(), value.constant());
        if (list.type() == NOTHING || value.type() == NOTHING) {
            return Node.bad(call);
        } else if (type.isEmpty() || !Types.ordered(type.get())) {
            return checker.error(call, "'rank' needs values of one ordered type", "");
        }
        List<Node> both = List.of(list, value);
        return Node.from(
                call,
                NUMBER,
                both,
                Arithmetic.strict(list.code(), value.code(), (l, v, frame) -> {
                    int before = 0;
                    for (Object element : (List<?>) l) {
                        frame.spend();
                        before += element != null && Order.compare(element, v) < 0 ? 1 : 0;
                    }
                    return BigDecimal.valueOf(before + 1L);
                }),
                FeelText.guarded(both, (n, rename) -> "(count(" + n.get(0) + "[item < " + n.get(1) + "]) + 1)"));
    }

    static Node indexOf(Checker checker, Ast.Call call) {
        Node list = list(checker, call, 0);
        Node value = checker.check(Builtins.argument(call, 1), element(list));
        if (list.type() == NOTHING || value.type() == NOTHING) {
            return Node.bad(call);
        }
        Membership.test(checker, value, list);
        List<Node> both = List.of(list, value);
        return Node.from(
                call,
                new Type.ListOf(NUMBER),
                both,
                Arithmetic.strict(list.code(), value.code(), (l, v, frame) -> {
                    List<Object> places = new ArrayList<>();
                    int place = 0;
                    for (Object element : (List<?>) l) {
                        frame.spend();
                        place++;
                        if (element != null && Order.same(element, v)) {
                            places.add(BigDecimal.valueOf(place));
                        }
                    }
                    return places;
                }),
                FeelText.guarded(both, (n, rename) -> "index of(" + n.get(0) + ", " + n.get(1) + ")"));
    }

    static Node sublist(Checker checker, Ast.Call call) {
        Node list = list(checker, call, 0);
        Node start = checker.need(Builtins.argument(call, 1), NUMBER, "'sublist'");
        boolean open = call.arguments().size() == 2;
        Node length = open
                ? Node.constant(call, NUMBER, BigDecimal.valueOf(Integer.MAX_VALUE), "0")
                : checker.need(Builtins.argument(call, 2), NUMBER, "'sublist'");
        Code code = length.code();
        List<Node> given = open ? List.of(list, start) : List.of(list, start, length);
        Code from = Arithmetic.strict(list.code(), start.code(), (l, s, frame) -> from((List<?>) l, Checker.whole(s)));
        return Node.from(
                call,
                list.type(),
                given,
                (frame, locals) -> {
                    Integer most = Checker.whole(code.eval(frame, locals));
                    if (!(from.eval(frame, locals) instanceof List<?> rest) || most == null || most < 1) {
                        return null;
                    }
                    return open || most <= rest.size()
                            ? copy(rest.subList(0, Math.min(most, rest.size())), frame)
                            : null;
                },
                FeelText.guarded(given, (n, rename) -> "sublist(" + String.join(", ", n) + ")"));
    }

    private static @Nullable List<?> from(List<?> list, @Nullable Integer start) {
        if (start == null || start == 0 || Math.abs((long) start) > list.size()) {
            return null;
        }
        return list.subList(start > 0 ? start - 1 : list.size() + start, list.size());
    }

    private static List<@Nullable Object> copy(List<?> list, Frame frame) {
        List<@Nullable Object> copy = new ArrayList<>();
        add(copy, list, frame);
        return copy;
    }

    private static void add(List<@Nullable Object> to, List<?> list, Frame frame) {
        for (Object element : list) {
            frame.spend();
            to.add(element);
        }
    }

    static Node append(Checker checker, Ast.Call call) {
        Node list = list(checker, call, 0);
        List<Node> items = new ArrayList<>();
        for (Ast.Argument argument :
                call.arguments().subList(1, call.arguments().size())) {
            items.add(checker.check(argument.value(), element(list)));
        }
        return joined(
                checker,
                call,
                List.of(list, of(checker, call, items)),
                rename -> "append(" + list.feel().in(rename) + ", " + FeelText.joined(items, rename) + ")",
                list);
    }

    static Node concatenate(Checker checker, Ast.Call call) {
        List<Node> lists = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            lists.add(list(checker, call, i));
        }
        return joined(checker, call, lists, FeelText.call("concatenate", lists), null);
    }

    private static Node joined(Checker checker, Ast.Call call, List<Node> lists, Node.Feel feel, @Nullable Node only) {
        Node all = lists.get(0);
        for (Node list : lists.subList(1, lists.size())) {
            Optional<Type> common = Types.common(all, list);
            if (common.isEmpty()) {
                return checker.error(
                        list.at(),
                        "a list holds values of one type: this is " + Types.describe(list.type()) + ", before it is "
                                + Types.describe(all.type()),
                        "");
            }
            all = new Node(call, common.get(), all.code(), all.feel(), all.constant() && list.constant(), false);
        }
        Code[] codes = Checker.codes(lists);
        return Node.from(
                call,
                all.type(),
                lists,
                (frame, locals) -> {
                    List<@Nullable Object> values = new ArrayList<>();
                    for (Code code : codes) {
                        if (!(code.eval(frame, locals) instanceof List<?> list)) {
                            return null;
                        }
                        add(values, list, frame);
                    }
                    return values;
                },
                FeelText.guarded(only == null ? lists : List.of(only), (n, rename) -> feel.in(rename)));
    }
}
