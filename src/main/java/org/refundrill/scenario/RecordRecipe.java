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

/** How one record of a world is made. */
final class RecordRecipe {
    private final String id;
    private final RecordType type;
    private final Visibility seen;
    private final @Nullable Expression when;
    private final Series.@Nullable Copy copy;
    private final String[] names;
    private final FieldSource[] sources;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /**
     * A recipe.
     *
     * @param id the record's id
     * @param type its type
     * @param seen who gets to see it
     * @param when the condition under which it exists; null for always
     * @param fields where its values come from
     * @param copy the copy of a series it belongs to; null where it belongs to none
     */
    RecordRecipe(
            String id,
            RecordType type,
            Visibility seen,
            @Nullable Expression when,
            Map<String, FieldSource> fields,
            Series.@Nullable Copy copy) {
        this.id = id;
        this.type = type;
        this.seen = seen;
        this.when = when;
        this.copy = copy;
        this.names = fields.keySet().toArray(String[]::new);
        this.sources = fields.values().toArray(FieldSource[]::new);
        for (int i = 0; i < names.length; i++) {
            places.put(names[i], i);
        }
    }

    String id() {
        return id;
    }

    /** The name of its type. */
    String type() {
        return type.name();
    }

    /** The record, whose values are made when they are read; null where its condition does not hold. */
    @Nullable
    WorldRecord make(Drawn drawn, FieldSource.Others others) {
        if (when != null && !Boolean.TRUE.equals(when.evaluate(drawn))) {
            return null;
        }
        return new WorldRecord(id, type, seen, new DrawnFields(this, drawn, others));
    }

    /** The values that are the same in every case, by field. */
    Map<String, Object> stated() {
        Map<String, Object> stated = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            if (sources[i] instanceof FieldSource.Literal literal) {
                stated.put(names[i], literal.fixed());
            }
        }
        return stated;
    }

    /** The copy of a series it belongs to; null where it belongs to none. */
    Series.@Nullable Copy copy() {
        return copy;
    }

    /** How many fields it gives. */
    int size() {
        return names.length;
    }

    String name(int place) {
        return names[place];
    }

    FieldSource source(int place) {
        return sources[place];
    }

    /** The place of a field; -1 where it gives none. */
    int place(String field) {
        Integer place = places.get(field);
        return place == null ? -1 : place;
    }

    /** The ids of the records its fields refer to. */
    List<String> refersTo() {
        List<String> ids = new ArrayList<>();
        for (FieldSource source : sources) {
            ids.addAll(source.refersTo());
        }
        return ids;
    }

    /** The drawn values that a ruling can depend on through this record. */
    List<Integer> reads() {
        List<Integer> slots = new ArrayList<>();
        if (when != null) {
            when.reads().forEach(variable -> slots.add(variable.slot()));
        }
        for (FieldSource source : sources) {
            if (!source.onlyText()) {
                slots.addAll(source.reads());
            }
        }
        return copy == null ? slots : copy.series().outer(slots);
    }
}
