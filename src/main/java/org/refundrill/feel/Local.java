package org.refundrill.feel;

import org.jspecify.annotations.Nullable;

/**
 * A name that a loop or a filter brings, and those around it.
 *
 * @param name the loop's variable, or {@code item} in a filter
 * @param type its type
 * @param slot its place among the locals
 * @param implicit whether its fields may be named without it, as in a filter
 * @param outer what was there before
 */
record Local(
        String name,
        Type type,
        int slot,
        boolean implicit,
        @Nullable Local outer) {
    static final String ITEM = "item";

    /** The field's type, if this is a filter's item that has such a field. */
    @Nullable
    Type implied(String field) {
        return implicit && type instanceof Type.Shape shape ? shape.field(field).orElse(null) : null;
    }
}
