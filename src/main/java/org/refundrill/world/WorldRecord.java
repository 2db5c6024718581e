package org.refundrill.world;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Fields;

/**
 * One record of a case.
 *
 * @param id unique in its world, such as {@code parcel-1}; a single record's id is its type's name
 * @param type what kind of record it is
 * @param seen who gets to see it
 * @param values field values in the expression language's Java form; an absent field is unknown
 */
public record WorldRecord(String id, RecordType type, Visibility seen, Map<String, Object> values) implements Fields {
    public WorldRecord {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public @Nullable Object get(String field) {
        return values.get(field);
    }

    @Override
    public String path(String field) {
        return id + "." + field;
    }

    /** The same record with one field changed; null makes it unknown. */
    public WorldRecord with(String field, @Nullable Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new WorldRecord(id, type, seen, changed);
    }
}
