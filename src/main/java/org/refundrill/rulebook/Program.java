package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Variable;
import org.refundrill.world.Schema;
import org.refundrill.world.Visibility;
import org.refundrill.world.WorldRecord;

/**
 * All named values of a compiled rulebook. The first slots hold the records of the world, the next ones the facts in
 * the order of the vocabulary, then everything else.
 */
final class Program {

    private final int worldSize;
    private final int facts;
    private final List<String> names;
    private final Node[] nodes;
    private final int[][] factsBehind;
    private final int[][] tablesBehind;
    private final Map<String, int[]> homes = new LinkedHashMap<>();

    Program(Schema schema, int facts, List<String> names, List<Node> nodes) {
        this.worldSize = schema.variables().size();
        this.facts = facts;
        this.names = List.copyOf(names);
        this.nodes = nodes.toArray(Node[]::new);
        this.factsBehind = new int[nodes.size()][];
        this.tablesBehind = new int[nodes.size()][];
        for (int slot = 0; slot < this.nodes.length; slot++) {
            Set<Integer> behind = new LinkedHashSet<>();
            collect(slot, behind);
            factsBehind[slot] = behind.stream()
                    .filter(this::isFact)
                    .mapToInt(s -> s)
                    .sorted()
                    .toArray();
            tablesBehind[slot] = behind.stream()
                    .filter(s -> this.nodes[s] instanceof TableValue)
                    .mapToInt(s -> s)
                    .toArray();
        }
        schema.types().forEach((name, type) -> {
            String plural = type.plural();
            String current = type.current();
            homes.put(name, new int[] {
                plural == null ? -1 : slot(schema, plural),
                plural == null ? slot(schema, name) : -1,
                current == null ? -1 : slot(schema, current)
            });
        });
    }

    private static int slot(Schema schema, String name) {
        return schema.find(name).map(Variable::slot).orElse(-1);
    }

    private void collect(int slot, Set<Integer> behind) {
        if (behind.add(slot) && slot >= worldSize && !isFact(slot)) {
            for (int read : nodes[slot].reads()) {
                collect(read, behind);
            }
        }
    }

    int size() {
        return nodes.length;
    }

    Node node(int slot) {
        return nodes[slot];
    }

    String name(int slot) {
        return names.get(slot);
    }

    boolean isFact(int slot) {
        return slot >= worldSize && slot < worldSize + facts;
    }

    int firstFact() {
        return worldSize;
    }

    int factCount() {
        return facts;
    }

    /** The facts a value may rest on, in the order of the vocabulary. */
    int[] factsBehind(int slot) {
        return factsBehind[slot];
    }

    /** The tables a value may rest on. */
    int[] tablesBehind(int slot) {
        return tablesBehind[slot];
    }

    /** The values of the world's slots as a ruling on one request may know them: hidden records are left out. */
    @Nullable
    Object[] worldValues(List<WorldRecord> records, WorldRecord request) {
        @Nullable Object[] values = new @Nullable Object[worldSize];
        for (int[] home : homes.values()) {
            if (home[0] >= 0) {
                values[home[0]] = new ArrayList<WorldRecord>(4);
            }
        }
        for (WorldRecord record : records) {
            int[] home = homes.get(record.type().name());
            if (home == null || record.seen() == Visibility.HIDDEN) {
                continue;
            }
            if (home[0] >= 0) {
                list(values, home[0]).add(record);
            } else if (values[home[1]] == null) {
                values[home[1]] = record;
            }
        }
        int[] home = homes.get(request.type().name());
        if (home != null && home[2] >= 0) {
            values[home[2]] = request;
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private static List<WorldRecord> list(@Nullable Object[] values, int slot) {
        Object list = values[slot];
        return list == null ? new ArrayList<>() : (List<WorldRecord>) list;
    }
}
