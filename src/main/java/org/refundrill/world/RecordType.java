package org.refundrill.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;

/**
 * A kind of record: order, parcel, evidence, ...
 *
 * @param name the type's name, singular
 * @param plural the name of the list of all records of this type; null when the world holds at most one
 * @param current the name of the one that a ruling is about (requests only), else null
 * @param label what people call it
 * @param columns its fields by name, in declared order
 */
public record RecordType(
        String name, @Nullable String plural, @Nullable String current, Text label, Map<String, Column> columns)
        implements Type.Shape {

    /**
     * A field of a record type.
     *
     * @param type the type of its values
     * @param label what people call it
     * @param options labels of a choice's values by value; empty when the values need none
     * @param shown whether people see it; otherwise it says for the rulebook what they read in the texts beside it, such as
     *     what a note claims
     */
    public record Column(Type type, Text label, Map<String, Text> options, boolean shown) {
        /** A field that people see. */
        public Column(Type type, Text label, Map<String, Text> options) {
            this(type, label, options, true);
        }
    }

    @Override
    public Optional<Type> field(String field) {
        return Optional.ofNullable(columns.get(field)).map(Column::type);
    }

    @Override
    public List<String> fields() {
        return List.copyOf(columns.keySet());
    }

    /** Whether its records may refer to other records. */
    public boolean refers() {
        for (Column column : columns.values()) {
            Type type = column.type() instanceof Type.ListOf list ? list.element() : column.type();
            if (type instanceof Type.Shape) {
                return true;
            }
        }
        return false;
    }

    /** Whether the world holds at most one record of this type. */
    public boolean single() {
        return plural == null;
    }
}
