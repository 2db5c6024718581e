package org.refundrill.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Frame;

/** Values drawn so far, as expressions read them: the reference date first, then the draws in the author's order. */
final class Drawn implements Frame {
    private static final int STEPS = 20_000;

    private final @Nullable Object[] values;
    private int left = STEPS;

    Drawn(int draws) {
        this.values = new Object[draws + 1];
    }

    void put(int slot, @Nullable Object value) {
        values[slot] = value;
    }

    @Override
    public @Nullable Object value(int slot) {
        return values[slot];
    }

    /** The value as the name of a branch of words. */
    String key(int slot) {
        return String.valueOf(values[slot]);
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
    public void read(String path) {}

    @Override
    public void step(String how, Map<String, Object> values) {}
}
