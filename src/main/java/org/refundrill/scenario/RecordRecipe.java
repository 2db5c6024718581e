package org.refundrill.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Expression;
import org.refundrill.world.RecordType;
import org.refundrill.world.Visibility;
import org.refundrill.world.WorldRecord;

/**
 * How one record of a world is made.
 *
 * @param id its id
 * @param type its type
 * @param seen who gets to see it
 * @param when the condition under which it exists; null for always
 * @param fields where its values come from
 */
record RecordRecipe(
        String id,
        RecordType type,
        Visibility seen,
        @Nullable Expression when,
        Map<String, FieldSource> fields) {
    /** The record; null where its condition does not hold. */
    @Nullable
    WorldRecord make(Drawn drawn, Map<String, WorldRecord> made) {
        if (when != null && !Boolean.TRUE.equals(when.evaluate(drawn))) {
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, FieldSource> field : fields.entrySet()) {
            Object value = field.getValue().value(drawn, made);
            if (value != null) {
                values.put(field.getKey(), value);
            }
        }
        return new WorldRecord(id, type, seen, values);
    }

    /** The drawn values that a ruling can depend on through this record. */
    List<Integer> reads() {
        List<Integer> slots = new ArrayList<>();
        if (when != null) {
            when.reads().forEach(variable -> slots.add(variable.slot()));
        }
        for (FieldSource source : fields.values()) {
            if (!source.onlyText()) {
                slots.addAll(source.reads());
            }
        }
        return slots;
    }
}
