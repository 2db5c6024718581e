package org.refundrill.feel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A frame over an array of values that keeps no trace. Not for use by several threads at once. */
public class SlotFrame implements Frame {
    /** For constants: no variables, and no count that threads would share. */
    static final Frame EMPTY = new SlotFrame(new Object[0], Integer.MAX_VALUE) {
        @Override
        public void spend() {
            // Constants are as small as the text they were written in.
        }
    };

    private final @Nullable Object[] values;
    private int left;

    /**
     * A frame.
     *
     * @param values the value of each slot
     * @param steps how many loop turns and function calls it allows
     */
    public SlotFrame(@Nullable Object[] values, int steps) {
        this.values = values;
        this.left = steps;
    }

    @Override
    public @Nullable Object value(int slot) {
        return values[slot];
    }

    @Override
    public void spend() {
        if (--left < 0) {
            throw new OverBudget("this expression takes too many steps");
        }
    }

    @Override
    public boolean tracing() {
        return false;
    }

    @Override
    public void read(Fields record, String field) {}

    @Override
    public void step(String how, Map<String, Object> values) {}
}
