package org.refundrill.feel;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A checked part of an expression.
 *
 * @param at where it stands
 * @param type what it gives; NOTHING after an error too, so that one mistake is told once
 * @param code how it is computed
 * @param feel how the standard says it; can stand beside any operator
 * @param constant whether it always gives the same
 * @param simple whether its export is short enough to be said twice
 */
record Node(Ast at, Type type, Code code, Feel feel, boolean constant, boolean simple) {
    static final @Nullable Object[] NO_LOCALS = new Object[0];

    /** Writes an expression in the standard's language, with the names of the export. */
    interface Feel {
        String in(UnaryOperator<String> rename);
    }

    /** A computed value. */
    static Node of(Ast at, Type type, Code code, Feel feel) {
        return new Node(at, type, code, feel, false, false);
    }

    /** A value read from somewhere. */
    static Node read(Ast at, Type type, Code code, Feel feel) {
        return new Node(at, type, code, feel, false, true);
    }

    static Node constant(Ast at, Type type, @Nullable Object value, String feel) {
        return new Node(at, type, (frame, locals) -> value, rename -> feel, true, true);
    }

    /** What stands in for a part with an error. */
    static Node bad(Ast at) {
        return new Node(at, Type.Basic.NOTHING, (frame, locals) -> null, rename -> "null", false, true);
    }

    /** A value computed from others; computed now if they are constants. */
    static Node from(Ast at, Type type, List<Node> operands, Code code, Feel feel) {
        for (Node operand : operands) {
            if (!operand.constant) {
                return of(at, type, code, feel);
            }
        }
        Object value = code.eval(SlotFrame.EMPTY, NO_LOCALS);
        String written = FeelText.value(value);
        return constant(at, type, value, written.startsWith("-") ? "(" + written + ")" : written);
    }

    /** The value of a constant. */
    @Nullable
    Object value() {
        return code.eval(SlotFrame.EMPTY, NO_LOCALS);
    }

    /** Whether it gives null for certain, being the word null. */
    boolean isNull() {
        return at instanceof Ast.Literal literal && literal.value() == null;
    }

    /** Whether a text was written out here. */
    boolean isWord() {
        return at instanceof Ast.Literal literal && literal.value() instanceof String;
    }
}
