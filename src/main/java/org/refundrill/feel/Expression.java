package org.refundrill.feel;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A checked and compiled expression. */
public interface Expression {
    /** The type of every non-null result. */
    Type type();

    /** The result; null when it is unknown. Never throws but for {@link Frame.OverBudget}. */
    @Nullable
    Object evaluate(Frame frame);

    /** The variables it reads, each once, in order of first appearance. */
    List<Variable> reads();

    /** Whether plain DMN FEEL can say it: false when it calls a clock or allocation function. */
    boolean plainFeel();

    /**
     * The expression in the DMN standard's FEEL.
     *
     * @param rename gives each variable's name in the export
     */
    String toFeel(UnaryOperator<String> rename);
}
