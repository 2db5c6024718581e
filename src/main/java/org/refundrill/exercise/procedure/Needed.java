package org.refundrill.exercise.procedure;

import java.util.List;

/**
 * What a step needs of one register: to hold one of these values, or none of them.
 *
 * @param register which register, by its place
 * @param not whether it must hold none of them
 * @param values words, or numbers without trailing zeros
 */
record Needed(int register, boolean not, List<Object> values) {
    Needed {
        values = List.copyOf(values);
    }

    boolean holds(Standing standing) {
        return values.contains(standing.of(register)) != not;
    }
}
