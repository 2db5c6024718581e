package org.refundrill.world;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a record's fields: held, or made when somebody reads them. Reading them again gives the same. */
public interface FieldValues {
    /** The value of a field; null when it is unknown or absent. */
    @Nullable
    Object get(String field);

    /** All known values by field, in the author's order. */
    Map<String, Object> all();

    /** Values that are there already. */
    static FieldValues of(Map<String, Object> values) {
        return new Held(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
    }

    /** Values in a map. */
    record Held(Map<String, Object> all) implements FieldValues {
        @Override
        public @Nullable Object get(String field) {
            return all.get(field);
        }
    }
}
