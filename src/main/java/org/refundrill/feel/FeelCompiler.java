package org.refundrill.feel;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** Turns the text of an expression into something that can be evaluated, or into the problems it has. */
public final class FeelCompiler {
    private FeelCompiler() {}

    /**
     * The expression, unless it has a problem. All problems of a readable expression are reported at once.
     *
     * @param expected the type its value must have; null when any will do
     */
    public static Optional<Expression> compile(
            Located source, Scope scope, @Nullable Type expected, Functions functions, Problems problems) {
        Optional<Ast> tree = Parser.parse(source, problems);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        Problems found = new Problems();
        Checker checker = new Checker(source, scope, functions, found);
        Node node = expected == null ? checker.check(tree.get()) : checker.need(tree.get(), expected, "this");
        problems.addAll(found);
        if (!found.isEmpty()) {
            return Optional.empty();
        }
        Type type = expected == null || expected == Type.Basic.NOTHING ? node.type() : expected;
        return Optional.of(new Compiled(type, node, checker.locals(), checker.reads(), checker.apart()));
    }

    private record Compiled(Type type, Node node, int locals, List<Variable> reads, ApartCalls apart)
            implements Expression {
        @Override
        public Optional<Endings> endings() {
            return Endings.of(node.at(), reads);
        }

        @Override
        public boolean plainFeel() {
            return !apart.any();
        }

        @Override
        public @Nullable Object evaluate(Frame frame) {
            return node.code().eval(frame, locals == 0 ? Node.NO_LOCALS : new Object[locals]);
        }

        @Override
        public String toFeel(UnaryOperator<String> rename) {
            return node.feel().in(rename);
        }

        @Override
        public String toFeel(UnaryOperator<String> rename, IntFunction<String> call) {
            return node.feel().in(new ApartCalls.Asked(rename, call));
        }

        @Override
        public List<Call> calls() {
            return apart.calls(locals);
        }

        @Override
        public boolean callsStandApart() {
            return apart.apart();
        }

        @Override
        public String toString() {
            return toFeel(UnaryOperator.identity());
        }
    }
}
