package org.refundrill.exercise.procedure;

import java.util.List;

/**
 * Where a system stands: what each of its registers holds.
 *
 * @param values words and numbers, one for each register, in its order
 */
record Standing(List<Object> values) {
    Standing {
        values = List.copyOf(values);
    }

    Object of(int register) {
        return values.get(register);
    }
}
