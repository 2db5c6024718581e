package org.refundrill.feel;

import org.jspecify.annotations.Nullable;

/** What a checked part of an expression does. */
@FunctionalInterface
interface Code {
    /**
     * The value; null when unknown.
     *
     * @param locals the variables of the loops and filters around it
     */
    @Nullable
    Object eval(Frame frame, @Nullable Object[] locals);
}
