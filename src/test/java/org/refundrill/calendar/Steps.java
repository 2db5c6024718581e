package org.refundrill.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Fields;
import org.refundrill.feel.Frame;

/** A frame that keeps the steps it is told. */
public final class Steps implements Frame {
    private final List<String> told = new ArrayList<>();

    /** The steps, each as its word and its values. */
    public List<String> told() {
        return told;
    }

    @Override
    public @Nullable Object value(int slot) {
        return null;
    }

    @Override
    public void spend() {}

    @Override
    public boolean tracing() {
        return true;
    }

    @Override
    public void read(Fields record, String field) {}

    @Override
    public void step(String how, Map<String, Object> values) {
        told.add(how + " " + values);
    }
}
