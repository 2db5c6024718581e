package org.refundrill.feel;

import org.jspecify.annotations.Nullable;

/** A value with named fields, as paths in an expression read them. */
public interface Fields {
    /** The field's value in the language's Java form; null when it is unknown or absent. */
    @Nullable
    Object get(String field);

    /** The path of a field for people and for provenance, such as {@code parcel-1.signedAt}. */
    String path(String field);
}
