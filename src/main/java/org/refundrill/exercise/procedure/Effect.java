package org.refundrill.exercise.procedure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a step does to one register.
 *
 * @param register which register, by its place
 * @param change how it changes
 * @param other the register whose value it is changed by, by its place; -1 where the value is given
 * @param value the given value
 * @param named the value of the rulebook that gives it, by which it is told: the value itself may not be known yet; null
 *     where it is written down
 */
record Effect(
        int register,
        Change change,
        int other,
        Object value,
        @Nullable String named) {
    /** How a register changes. */
    enum Change {
        IS,
        PLUS,
        MINUS
    }

    /** What the register holds afterwards. */
    Object after(Standing before) {
        Object by = other < 0 ? value : before.of(other);
        return switch (change) {
            case IS -> by;
            case PLUS -> plain(number(before.of(register)).add(number(by)));
            case MINUS -> plain(number(before.of(register)).subtract(number(by)));
        };
    }

    private static BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw new IllegalArgumentException("'" + value + "' is no number that a register could change by");
    }

    /** The same number in the form in which numbers are compared here. */
    static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
