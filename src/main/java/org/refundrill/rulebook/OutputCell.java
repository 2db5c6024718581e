package org.refundrill.rulebook;

import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Expression;
import org.refundrill.feel.Frame;

/** What a row says in one output column. */
sealed interface OutputCell {
    /** The value; null for nothing and for unknown. */
    @Nullable
    Object value(Frame frame);

    /** A word, or nothing. */
    record Word(@Nullable Object word) implements OutputCell {
        @Override
        public @Nullable Object value(Frame frame) {
            return word;
        }
    }

    /** An expression. */
    record Formula(Expression expression, String written) implements OutputCell {
        @Override
        public @Nullable Object value(Frame frame) {
            return expression.evaluate(frame);
        }

        /** Two formulas say the same when they are written alike. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Formula that && that.written.equals(written);
        }

        @Override
        public int hashCode() {
            return written.hashCode();
        }
    }
}
