package org.refundrill.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.world.RecordType;
import org.refundrill.world.Schema;
import org.refundrill.world.Visibility;
import org.refundrill.world.World;
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
    private final int[] behind;
    private final int[][] factsBehind;
    private final int[][] tablesBehind;

    /** The one type of request; null where there are several. */
    private final @Nullable String requestType;

    Program(Schema schema, int facts, List<String> names, List<Node> nodes) {
        this.worldSize = schema.variables().size();
        this.facts = facts;
        this.names = List.copyOf(names);
        this.nodes = nodes.toArray(Node[]::new);
        this.behind = new int[nodes.size()];
        this.factsBehind = new int[nodes.size()][];
        this.tablesBehind = new int[nodes.size()][];
        for (int slot = 0; slot < this.nodes.length; slot++) {
            Set<Integer> behind = new LinkedHashSet<>();
            collect(slot, behind);
            this.behind[slot] = behind.size();
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
        List<RecordType> requests = schema.types().values().stream()
                .filter(type -> type.current() != null)
                .toList();
        this.requestType = requests.size() == 1 ? requests.get(0).name() : null;
    }

    /** The requests of a world, in order. Hidden ones are not decided. */
    List<WorldRecord> requests(World world) {
        List<WorldRecord> records = requestType == null ? world.records() : world.all(requestType);
        return records.stream()
                .filter(record -> record.type().current() != null && record.seen() != Visibility.HIDDEN)
                .toList();
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

    /** How many values a value may rest on, itself among them. */
    int behind(int slot) {
        return behind[slot];
    }

    /** The tables a value may rest on. */
    int[] tablesBehind(int slot) {
        return tablesBehind[slot];
    }
}
