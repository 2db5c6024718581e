package org.refundrill.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A frame that remembers its trace. */
final class TracingFrame implements Frame {
    final List<String> read = new ArrayList<>();
    final List<String> steps = new ArrayList<>();
    private final Frame values;

    TracingFrame(Frame values) {
        this.values = values;
    }

    @Override
    public Object value(int slot) {
        return values.value(slot);
    }

    @Override
    public void spend() {
        values.spend();
    }

    @Override
    public boolean tracing() {
        return true;
    }

    @Override
    public void read(Fields record, String field) {
        read.add(record.path(field));
    }

    @Override
    public void step(String how, Map<String, Object> values) {
        steps.add(how);
    }
}
