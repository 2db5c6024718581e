package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Expression;
import org.refundrill.world.Visibility;
import org.refundrill.world.WorldRecord;

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

    /**
     * Records of the world as a ruling may know them: hidden ones are left out.
     *
     * @param type their type
     * @param single whether the world holds at most one
     */
    record OfWorld(String type, boolean single) implements Node {
        @Override
        public @Nullable Object compute(Evaluation evaluation) {
            List<WorldRecord> known = new ArrayList<>();
            for (WorldRecord record : evaluation.world().all(type)) {
                if (record.seen() != Visibility.HIDDEN) {
                    known.add(record);
                }
            }
            return !single ? known : known.isEmpty() ? null : known.get(0);
        }

        @Override
        public int[] reads() {
            return new int[0];
        }
    }

    /** The request that is decided. */
    record Request() implements Node {
        @Override
        public @Nullable Object compute(Evaluation evaluation) {
            return evaluation.request();
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
