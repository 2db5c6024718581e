package org.refundrill.exercise.investigation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.exercise.Brief;
import org.refundrill.scenario.AskedValue;
import org.refundrill.world.Visibility;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** What the rulebook answers to a case's questions on the records of which only some were seen. */
final class Seen {
    private static final String PAPER = "paper";

    private final Brief brief;
    private final World world;
    private final Map<Set<String>, Map<String, Object>> answers = new LinkedHashMap<>();
    private final Map<String, Object> all;

    Seen(Brief brief) {
        this.brief = brief;
        this.world = brief.caseFile().world().withoutHidden();
        this.all = computed(world);
    }

    /** The answers on everything that can be obtained: those that are due. */
    Map<String, Object> all() {
        return all;
    }

    /**
     * The answers on the file as it was given and some records more, by field id.
     *
     * @param records the ids of those that were obtained
     */
    Map<String, Object> with(Collection<String> records) {
        return answers.computeIfAbsent(
                Set.copyOf(records),
                obtained -> computed(new World(world.records().stream()
                        .filter(record -> isSeen(record, obtained))
                        .toList())));
    }

    private static boolean isSeen(WorldRecord record, Set<String> obtained) {
        return record.seen() != Visibility.FOUND
                || !record.type().name().equals(PAPER)
                || obtained.contains(record.id());
    }

    private Map<String, Object> computed(World of) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (AskedValue asked : brief.caseFile().scenario().question().values()) {
            if (asked.each() == null) {
                put(values, asked.id(), brief.rulebook().value(of, null, asked.value()));
            } else {
                for (WorldRecord request : of.requests()) {
                    put(
                            values,
                            asked.id() + "." + request.id(),
                            brief.rulebook().value(of, request.id(), asked.value()));
                }
            }
        }
        return values;
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        values.put(field, value == null ? "" : value);
    }

    /** The fields whose answer is the due one already. */
    List<String> settled(Collection<String> records) {
        Map<String, Object> now = with(records);
        List<String> settled = new ArrayList<>();
        all.forEach((field, due) -> {
            if (Objects.equals(due, now.get(field))) {
                settled.add(field);
            }
        });
        return settled;
    }

    /** Whether every answer is the due one already. */
    boolean suffices(Collection<String> records) {
        return settled(records).size() == all.size();
    }
}
