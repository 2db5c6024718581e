package org.refundrill.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Expression;

/** How a named value comes about. */
interface Node {
    /** The value; null when it is unknown. Called at most once in an evaluation. */
    @Nullable
    Object compute(Evaluation evaluation);

    /** The slots it may read. */
    int[] reads();

    /** A fact or derived value. */
    record Computed(Expression expression, int[] reads) implements Node {
        Computed(Expression expression) {
            this(expression, slots(List.of(expression)));
        }

        @Override
        public @Nullable Object compute(Evaluation evaluation) {
            return expression.evaluate(evaluation);
        }
    }

    /** A parameter with one value. */
    record Constant(@Nullable Object value) implements Node {
        @Override
        public @Nullable Object compute(Evaluation evaluation) {
            return value;
        }

        @Override
        public int[] reads() {
            return new int[0];
        }
    }

    /** What is set from outside while the evaluation goes on. */
    record Given() implements Node {
        @Override
        public @Nullable Object compute(Evaluation evaluation) {
            return null;
        }

        @Override
        public int[] reads() {
            return new int[0];
        }
    }

    /** The slots that expressions read, each once. */
    static int[] slots(List<Expression> expressions) {
        return expressions.stream()
                .flatMap(expression -> expression.reads().stream())
                .mapToInt(variable -> variable.slot())
                .distinct()
                .toArray();
    }
}
