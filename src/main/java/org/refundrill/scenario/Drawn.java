package org.refundrill.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Fields;
import org.refundrill.feel.Frame;

/**
 * The drawn values of one case as expressions read them: the reference date first, then the draws in the author's order.
 * Each has a random stream of its own, so one is drawn when it is first read and nothing else changes by that. Threads
 * that meet here draw the same value twice.
 */
final class Drawn implements Frame {
    private static final int STEPS = 40_000;

    /** Stands where a draw gave nothing; null stands where none was made yet. */
    private static final Object NOTHING = new Object();

    private final @Nullable Drawn outer;
    private final int first;
    private final Source source;
    private final Object[] values;
    private int left = STEPS;

    /** Draws a value; what was drawn before it may be read. */
    @FunctionalInterface
    interface Source {
        @Nullable
        Object draw(int slot, Drawn drawn);
    }

    Drawn(int draws, Source source) {
        this.outer = null;
        this.first = 0;
        this.source = source;
        this.values = new Object[draws + 1];
    }

    /**
     * The values of one copy of a series, which sees those of the case itself.
     *
     * @param first the slot of the copy's number; its draws follow
     */
    Drawn(Drawn outer, int first, int draws, Source source) {
        this.outer = outer;
        this.first = first;
        this.source = source;
        this.values = new Object[draws + 1];
    }

    void put(int slot, @Nullable Object value) {
        values[slot - first] = value == null ? NOTHING : value;
    }

    /** Whether a value was drawn already. */
    boolean has(int slot) {
        return values[slot - first] != null;
    }

    @Override
    public @Nullable Object value(int slot) {
        if (outer != null && slot < first) {
            return outer.value(slot);
        }
        Object value = values[slot - first];
        if (value == null) {
            put(slot, source.draw(slot, this));
            value = values[slot - first];
        }
        return value == NOTHING ? null : value;
    }

    /** The value as the name of a branch of words. */
    String key(int slot) {
        return String.valueOf(value(slot));
    }

    @Override
    public void spend() {
        left--;
        if (left < 0) {
            throw new OverBudget("a scenario's expressions took more than " + STEPS + " steps");
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
