package org.refundrill.world;

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
 * @param fields field values in the expression language's Java form; an absent field is unknown
 */
public record WorldRecord(String id, RecordType type, Visibility seen, FieldValues fields) implements Fields {
    public WorldRecord(String id, RecordType type, Visibility seen, Map<String, Object> values) {
        this(id, type, seen, FieldValues.of(values));
    }

    /** The known values by field. */
    public Map<String, Object> values() {
        return fields.all();
    }

    @Override
    public @Nullable Object get(String field) {
        return fields.get(field);
    }

    @Override
    public String path(String field) {
        return id + "." + field;
    }

    /** The same record with one field changed; null makes it unknown. */
    public WorldRecord with(String field, @Nullable Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values());
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new WorldRecord(id, type, seen, changed);
    }

    /** Where its values come from makes no difference. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorldRecord record
                && id.equals(record.id)
                && type.equals(record.type)
                && seen == record.seen
                && values().equals(record.values());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return type.name() + " " + id + " " + seen.id() + " " + values();
    }
}
