package org.refundrill.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.world.FieldValues;

/**
 * The fields of one generated record. Most cases are drawn only to see whether they meet the scenario's aim, and most
 * fields are texts that no ruling reads, so a value is made when it is first read. Threads that meet here make the same
 * value twice.
 */
final class DrawnFields implements FieldValues {
    /** Stands where a value was made and is unknown; null stands where none was made yet. */
    private static final Object UNKNOWN = new Object();

    private final RecordRecipe recipe;
    private final Drawn drawn;
    private final FieldSource.Others others;
    private final Object[] values;

    DrawnFields(RecordRecipe recipe, Drawn drawn, FieldSource.Others others) {
        this.recipe = recipe;
        this.drawn = drawn;
        this.others = others;
        this.values = new Object[recipe.size()];
    }

    @Override
    public @Nullable Object get(String field) {
        int place = recipe.place(field);
        return place < 0 ? null : value(place);
    }

    private @Nullable Object value(int place) {
        Object value = values[place];
        if (value == null) {
            Object made = recipe.source(place).value(drawn, others);
            value = made == null ? UNKNOWN : made;
            values[place] = value;
        }
        return value == UNKNOWN ? null : value;
    }

    @Override
    public Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int place = 0; place < values.length; place++) {
            Object value = value(place);
            if (value != null) {
                all.put(recipe.name(place), value);
            }
        }
        return Collections.unmodifiableMap(all);
    }
}
