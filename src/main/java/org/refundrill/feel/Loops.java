package org.refundrill.feel;

import static org.refundrill.feel.Type.Basic.BOOLEAN;
import static org.refundrill.feel.Type.Basic.NOTHING;
import static org.refundrill.feel.Type.Basic.NUMBER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code for ... return}, {@code some} and {@code every ... satisfies}: each turn is counted, nothing is listed ahead. */
final class Loops {
    private Loops() {}

    /** A loop's variable and what it runs over: a list, or the numbers from one to another. */
    private record Turn(int slot, Code over, @Nullable Code to, Node.Feel feel) {}

    /** What happens in a turn; false ends the loop. */
    @FunctionalInterface
    private interface Body {
        boolean turn(Frame frame, @Nullable Object[] locals);
    }

    static Node loop(Checker checker, Ast.For loop) {
        Local before = checker.local();
        List<Turn> turns = turns(checker, loop.turns());
        Node body = checker.check(loop.body());
        checker.leave(before);
        Code code = body.code();
        return Node.of(
                loop,
                new Type.ListOf(body.type()),
                (frame, locals) -> {
                    List<@Nullable Object> values = new ArrayList<>();
                    boolean known = run(turns, 0, frame, locals, (f, l) -> values.add(code.eval(f, l))) != Ran.UNKNOWN;
                    return known ? values : null;
                },
                rename ->
                        "(for " + feel(turns, rename) + " return " + body.feel().in(rename) + ")");
    }

    static Node quantified(Checker checker, Ast.Quantified quantified) {
        Local before = checker.local();
        List<Turn> turns = turns(checker, quantified.turns());
        String word = quantified.every() ? "every" : "some";
        Node condition = checker.need(quantified.condition(), BOOLEAN, "'" + word + "'");
        checker.leave(before);
        Code code = condition.code();
        Boolean decisive = !quantified.every();
        return Node.of(
                quantified,
                BOOLEAN,
                (frame, locals) -> {
                    boolean[] unknown = new boolean[1];
                    Ran ran = run(turns, 0, frame, locals, (f, l) -> {
                        Object value = code.eval(f, l);
                        unknown[0] |= value == null;
                        return !decisive.equals(value);
                    });
                    return ran == Ran.STOPPED ? decisive : ran == Ran.UNKNOWN || unknown[0] ? null : (Object) !decisive;
                },
                rename -> "(for v0_ in [for " + feel(turns, rename) + " return "
                        + condition.feel().in(rename)
                        + "] return (if v0_ = null then null else if list contains(v0_, " + decisive + ") then "
                        + decisive
                        + " else if list contains(v0_, null) then null else " + !decisive + "))[1]");
    }

    private static List<Turn> turns(Checker checker, List<Ast.Turn> asts) {
        List<Turn> turns = new ArrayList<>();
        for (Ast.Turn ast : asts) {
            Ast end = ast.to();
            Node over = end == null ? checker.check(ast.over()) : checker.need(ast.over(), NUMBER, "a range");
            Node to = end == null ? null : checker.need(end, NUMBER, "a range");
            Type element = to != null ? NUMBER : over.type() instanceof Type.ListOf list ? list.element() : NOTHING;
            if (to == null && element == NOTHING && over.type() != NOTHING && !(over.type() instanceof Type.ListOf)) {
                checker.error(over.at(), "a loop runs over a list, this is " + Types.describe(over.type()), "");
            }
            String name = ast.variable().text();
            int slot = checker.enter(name, element, false).slot();
            Node.Feel list = to == null ? over.feel() : range(over, to);
            Node.Feel feel = rename -> name + " in " + list.in(rename);
            turns.add(new Turn(slot, over.code(), to == null ? null : to.code(), feel));
        }
        return turns;
    }

    /** An end that is unknown makes the standard's loop run all the same, so it is looked at first. */
    private static Node.Feel range(Node from, Node to) {
        if (from.constant() && to.constant()) {
            return rename -> from.feel().in(rename) + ".." + to.feel().in(rename);
        }
        return FeelText.guarded(
                List.of(from, to), (n, rename) -> "(for r_ in " + n.get(0) + ".." + n.get(1) + " return r_)");
    }

    private static String feel(List<Turn> turns, UnaryOperator<String> rename) {
        return String.join(", ", turns.stream().map(t -> t.feel.in(rename)).toList());
    }

    private enum Ran {
        THROUGH,
        STOPPED,
        UNKNOWN
    }

    private static Ran run(List<Turn> turns, int level, Frame frame, @Nullable Object[] locals, Body body) {
        if (level == turns.size()) {
            return body.turn(frame, locals) ? Ran.THROUGH : Ran.STOPPED;
        }
        Turn turn = turns.get(level);
        Object over = turn.over.eval(frame, locals);
        if (turn.to != null) {
            Integer from = Checker.whole(over);
            Integer to = Checker.whole(turn.to.eval(frame, locals));
            return from == null || to == null ? Ran.UNKNOWN : count(from, to, turns, level, frame, locals, body);
        } else if (!(over instanceof List<?>)) {
            return Ran.UNKNOWN;
        }
        for (Object element : (List<?>) over) {
            frame.spend();
            locals[turn.slot] = element;
            Ran ran = run(turns, level + 1, frame, locals, body);
            if (ran != Ran.THROUGH) {
                return ran;
            }
        }
        return Ran.THROUGH;
    }

    private static Ran count(
            long from, long to, List<Turn> turns, int level, Frame frame, @Nullable Object[] locals, Body body) {
        int step = from <= to ? 1 : -1;
        for (long i = from; i != to + step; i += step) {
            frame.spend();
            locals[turns.get(level).slot] = BigDecimal.valueOf(i);
            Ran ran = run(turns, level + 1, frame, locals, body);
            if (ran != Ran.THROUGH) {
                return ran;
            }
        }
        return Ran.THROUGH;
    }
}
