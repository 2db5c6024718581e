package org.refundrill.feel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an expression finds its values while it is evaluated, and where it leaves its trace. */
public interface Frame {
    /** The value of a variable; null when unknown. */
    @Nullable
    Object value(int slot);

    /** Called before each loop turn and function call; throws {@link OverBudget} when the evaluation takes too many. */
    void spend();

    /** Whether reads and steps are wanted; false on the fast path. */
    boolean tracing();

    /** Notes that a record's field was read. */
    void read(Fields record, String field);

    /** Notes a computing step: an operation's short word and its operands and result by name. */
    void step(String how, Map<String, Object> values);

    /** An evaluation took more steps than it may. */
    final class OverBudget extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public OverBudget(String message) {
            super(message, null, false, false);
        }
    }
}
