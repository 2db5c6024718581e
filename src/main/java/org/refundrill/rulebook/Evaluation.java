package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.Grounds.Step;
import org.refundrill.feel.Fields;
import org.refundrill.feel.Frame;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** One request being decided: values are computed when somebody asks for them, and once. */
final class Evaluation implements Frame {

    private static final int BUDGET = 200_000;

    private final Program program;
    private final World world;
    private final @Nullable WorldRecord request;
    private final @Nullable Object[] values;
    private final boolean[] known;
    private final boolean tracing;
    private final List<Step> steps;
    private final @Nullable Set<String>[] reads;
    private final int[] chosen;
    private int left = BUDGET;
    private int current = -1;
    private @Nullable String naming;
    private @Nullable Set<TableRow> fired;

    /** The column that decided in the last comparison of a row. */
    int column;

    /** What {@link DecisionTable#all} left open: {@link DecisionTable#NONE}, or an answer that hangs. */
    int open;

    /**
     * An evaluation.
     *
     * @param request the one that is decided; null where facts are given instead of a world
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Evaluation(Program program, World world, @Nullable WorldRecord request, boolean tracing) {
        int size = program.size();
        this.program = program;
        this.world = world;
        this.request = request;
        this.tracing = tracing;
        this.values = new @Nullable Object[size];
        this.known = new boolean[size];
        this.steps = tracing ? new ArrayList<>() : List.of();
        this.reads = tracing ? new Set[size] : new Set[0];
        this.chosen = tracing ? new int[size] : new int[0];
    }

    World world() {
        return world;
    }

    @Nullable
    WorldRecord request() {
        return request;
    }

    /** Sets a value from outside: a given fact, what was decided. */
    void set(int slot, @Nullable Object value) {
        values[slot] = value;
        known[slot] = true;
    }

    @Override
    public @Nullable Object value(int slot) {
        if (!known[slot]) {
            compute(slot);
        }
        return values[slot];
    }

    private void compute(int slot) {
        int outer = current;
        current = slot;
        values[slot] = program.node(slot).compute(this);
        known[slot] = true;
        current = outer;
    }

    /** Whether a value was asked for. */
    boolean asked(int slot) {
        return known[slot];
    }

    /** Remembers which row of a value's table gave it. */
    void chose(int row) {
        if (tracing && current >= 0) {
            chosen[current] = row + 1;
        }
    }

    /** Collects the rows that fire from now on. */
    void watch(Set<TableRow> rows) {
        this.fired = rows;
    }

    /** Says that a row fired. */
    void fired(DecisionTable table, int row) {
        if (fired != null) {
            fired.add(table.row(row));
        }
    }

    /** The row that gave a table's value, or -1. */
    int chosen(int slot) {
        return chosen[slot] - 1;
    }

    /** Names the steps that follow, where no named value is being computed; null ends it. */
    void naming(@Nullable String name) {
        this.naming = name;
    }

    @Override
    public void spend() {
        if (--left < 0) {
            throw new OverBudget("'" + (current < 0 ? naming : program.name(current)) + "' takes too many steps");
        }
    }

    @Override
    public boolean tracing() {
        return tracing;
    }

    @Override
    public void read(Fields record, String field) {
        // Reasons are told by facts: what is derived from those is told by its own name.
        if (tracing && current >= 0 && program.isFact(current)) {
            Set<String> known = reads[current];
            if (known == null) {
                known = new LinkedHashSet<>(4);
                reads[current] = known;
            }
            known.add(record.path(field));
        }
    }

    /** The paths of the records that a fact was read from. */
    List<String> paths(int slot) {
        Set<String> read = reads[slot];
        return read == null ? List.of() : List.copyOf(read);
    }

    @Override
    public void step(String how, Map<String, Object> values) {
        if (tracing) {
            String name = current >= 0 ? program.name(current) : naming;
            steps.add(
                    new Step(name == null ? "" : name, how, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
        }
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
