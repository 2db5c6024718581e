package org.refundrill.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of a case file: whole numbers (money in minor units), measures, answers, words and moments by field.
 *
 * @param seen open, on-request or hidden
 */
public record FileRecord(String type, String id, String seen, Map<String, Object> fields) {
    public FileRecord {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    FileRecord with(String field, @Nullable Object value) {
        Map<String, Object> other = new LinkedHashMap<>(fields);
        if (value == null) {
            other.remove(field);
        } else {
            other.put(field, value);
        }
        return new FileRecord(type, id, seen, other);
    }
}
