package org.refundrill.scenario;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Type;
import org.refundrill.feel.Variable;
import org.refundrill.world.RecordType;
import org.refundrill.world.Schema;
import org.refundrill.world.Visibility;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/**
 * How a case stands in the file of another market. The records that both markets know are the same, at the same hour of
 * that market's clocks and in the same figures of its money; what only that market asks for is computed from them or
 * stated once for all cases. Hidden records stay behind.
 */
public final class Retelling {
    private final Schema home;
    private final Schema there;
    private final ZoneId zone;
    private final List<RecordRecipe> records;
    private final Set<String> restated;
    private final boolean asksAnother;

    /**
     * A retelling.
     *
     * @param home the record types of the case as it is shown
     * @param there those of the other market
     * @param zone the other market's clocks
     * @param records what its file says besides, each after those it refers to
     */
    Retelling(Schema home, Schema there, ZoneId zone, List<RecordRecipe> records) {
        this.home = home;
        this.there = there;
        this.zone = zone;
        this.records = List.copyOf(records);
        this.restated = records.stream().map(RecordRecipe::type).collect(Collectors.toSet());
        this.asksAnother = restated.stream()
                .map(type -> there.types().get(type))
                .anyMatch(type -> type != null && type.current() != null);
    }

    /** The case as that market's file has it. */
    public World of(World shown) {
        World moved = moved(shown);
        List<WorldRecord> all = new ArrayList<>();
        for (WorldRecord record : moved.records()) {
            if (isShared(record.type())) {
                all.add(record);
            }
        }
        all.addAll(made(moved).values());
        return new World(all);
    }

    /**
     * What that market's file says that stands nowhere in the file as it is shown: records with those of their values
     * that are the same in every case.
     */
    public List<WorldRecord> stated(World shown) {
        Map<String, WorldRecord> made = made(moved(shown));
        List<WorldRecord> stated = new ArrayList<>();
        for (RecordRecipe recipe : records) {
            WorldRecord record = made.get(recipe.id());
            Map<String, Object> same = recipe.stated();
            if (record != null && !same.isEmpty()) {
                stated.add(new WorldRecord(record.id(), record.type(), Visibility.OPEN, same));
            }
        }
        return stated;
    }

    /** Whether both markets know a type, the other file says nothing of its own there, and asks about nothing else. */
    private boolean isShared(RecordType type) {
        RecordType other = there.types().get(type.name());
        boolean known = other != null && other.fields().equals(type.fields());
        return known && !restated.contains(type.name()) && !(type.current() != null && asksAnother);
    }

    private Map<String, WorldRecord> made(World moved) {
        Drawn names = new Drawn(home.variables().size(), (slot, drawn) -> value(slot, moved));
        Map<String, WorldRecord> made = new LinkedHashMap<>();
        for (RecordRecipe recipe : records) {
            WorldRecord record = recipe.make(names, made::get);
            if (record != null) {
                made.put(recipe.id(), record);
            }
        }
        return made;
    }

    /** What a name stands for: the records of a type, the single one, or the one that is decided. */
    private @Nullable Object value(int slot, World moved) {
        Variable variable = home.variables().get(slot);
        if (variable.type() instanceof Type.ListOf list && list.element() instanceof RecordType each) {
            return moved.all(each.name());
        }
        return variable.type() instanceof RecordType type
                ? moved.one(type.name()).orElse(null)
                : null;
    }

    /** The records that may be known, at the same hour of the other market's clocks. */
    private World moved(World shown) {
        return new World(
                shown.withoutHidden().records().stream().map(this::moved).toList());
    }

    private WorldRecord moved(WorldRecord record) {
        WorldRecord moved = record;
        for (Map.Entry<String, Object> field : record.values().entrySet()) {
            if (field.getValue() instanceof OffsetDateTime at) {
                moved = moved.with(
                        field.getKey(), at.toLocalDateTime().atZone(zone).toOffsetDateTime());
            }
        }
        return moved;
    }
}
