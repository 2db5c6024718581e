package org.refundrill.world;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All records of one case in a fixed order, and nothing else: facts are computed from it, never stored beside it. */
public final class World {
    private final Records records;

    /** Where the records come from: held, or made when somebody asks for them. Asking again gives the same. */
    public interface Records {
        /** All of them. */
        List<WorldRecord> all();

        /** Those of a type, in the same order. */
        default List<WorldRecord> all(String type) {
            List<WorldRecord> found = new ArrayList<>();
            for (WorldRecord record : all()) {
                if (record.type().name().equals(type)) {
                    found.add(record);
                }
            }
            return found;
        }
    }

    /** A world whose records may be made later. */
    public World(Records records) {
        this.records = records;
    }

    /** A world of these records. */
    public World(List<WorldRecord> records) {
        List<WorldRecord> held = List.copyOf(records);
        this.records = () -> held;
    }

    /** All records. */
    public List<WorldRecord> records() {
        return records.all();
    }

    /** The records of a type, in order. */
    public List<WorldRecord> all(String type) {
        return records.all(type);
    }

    /** The first record of a type; the only one for single types. */
    public Optional<WorldRecord> one(String type) {
        return all(type).stream().findFirst();
    }

    /** What is asked about or decided one by one, in order: the records of the type that an expression calls by one name. */
    public List<WorldRecord> requests() {
        return records().stream()
                .filter(record -> record.type().current() != null && record.seen() != Visibility.HIDDEN)
                .toList();
    }

    /** The record with this id. */
    public Optional<WorldRecord> byId(String id) {
        return records().stream().filter(r -> r.id().equals(id)).findFirst();
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
                records().stream().filter(r -> r.seen() != Visibility.HIDDEN).toList());
    }

    /** The world with one record exchanged for another of the same id; who refers to it refers to the new one. */
    public World with(WorldRecord changed) {
        return new World(records().stream()
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

    /** The world with one more record, the last. */
    public World and(WorldRecord more) {
        List<WorldRecord> all = new ArrayList<>(records());
        all.add(more);
        return new World(all);
    }

    /** Where its records come from makes no difference. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof World world && records().equals(world.records());
    }

    @Override
    public int hashCode() {
        return records().hashCode();
    }

    @Override
    public String toString() {
        return records().toString();
    }
}
