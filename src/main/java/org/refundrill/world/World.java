package org.refundrill.world;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All records of one case, and nothing else: facts are computed from it, never stored beside it.
 *
 * @param records in a fixed order
 */
public record World(List<WorldRecord> records) {
    public World {
        records = List.copyOf(records);
    }

    /** The records of a type, in order. */
    public List<WorldRecord> all(String type) {
        List<WorldRecord> found = new ArrayList<>();
        for (WorldRecord record : records) {
            if (record.type().name().equals(type)) {
                found.add(record);
            }
        }
        return found;
    }

    /** The first record of a type; the only one for single types. */
    public Optional<WorldRecord> one(String type) {
        return records.stream().filter(r -> r.type().name().equals(type)).findFirst();
    }

    /** The record with this id. */
    public Optional<WorldRecord> byId(String id) {
        return records.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** A field of the first record of a type; null when either is missing. */
    public @Nullable Object value(String type, String field) {
        return one(type).map(r -> r.get(field)).orElse(null);
    }

    /** The case's own clock, from the file record; empty when it states none. */
    public Optional<OffsetDateTime> now() {
        return value("file", "now") instanceof OffsetDateTime now ? Optional.of(now) : Optional.empty();
    }

    /** The world as a ruling may know it: without the hidden records. */
    public World withoutHidden() {
        return new World(
                records.stream().filter(r -> r.seen() != Visibility.HIDDEN).toList());
    }

    /** The world with one record exchanged for another of the same id; who refers to it refers to the new one. */
    public World with(WorldRecord changed) {
        return new World(records.stream()
                .map(r -> r.id().equals(changed.id()) ? changed : r.type().refers() ? pointing(r, changed) : r)
                .toList());
    }

    private static WorldRecord pointing(WorldRecord record, WorldRecord changed) {
        WorldRecord pointing = record;
        for (Map.Entry<String, Object> field : record.values().entrySet()) {
            Object value = field.getValue();
            if (value instanceof List<?> list && list.stream().anyMatch(one -> isSame(one, changed))) {
                List<Object> others = new ArrayList<>();
                list.forEach(one -> others.add(isSame(one, changed) ? changed : one));
                pointing = pointing.with(field.getKey(), others);
            } else if (isSame(value, changed)) {
                pointing = pointing.with(field.getKey(), changed);
            }
        }
        return pointing;
    }

    private static boolean isSame(Object value, WorldRecord changed) {
        return value instanceof WorldRecord record && record.id().equals(changed.id());
    }
}
