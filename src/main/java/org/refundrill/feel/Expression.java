package org.refundrill.feel;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
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

    /** What it can end in; none where it computes its value instead of choosing among values. */
    Optional<Endings> endings();

    /** Whether plain DMN FEEL can say it: false when it calls a clock or allocation function. */
    boolean plainFeel();

    /**
     * The expression in the DMN standard's FEEL.
     *
     * @param rename gives each variable's name in the export
     */
    String toFeel(UnaryOperator<String> rename);

    /**
     * The same, where clock and allocation functions have been asked beforehand.
     *
     * @param call gives the name that stands for the result of each of {@link #calls()}
     */
    String toFeel(UnaryOperator<String> rename, IntFunction<String> call);

    /** The outermost calls of clock and allocation functions that can be asked before anything else. */
    List<Call> calls();

    /** Whether {@link #calls()} are all there are: false when one depends on a loop's variable. */
    boolean callsStandApart();

    /** A call of a clock or allocation function inside an expression. */
    interface Call {
        /** The type of its result. */
        Type type();

        /** Its result; null when it is unknown. */
        @Nullable
        Object evaluate(Frame frame);

        /** The call as it is written, with other names for the variables. */
        String toFeel(UnaryOperator<String> rename);
    }
}
