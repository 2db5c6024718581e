package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
    private final @Nullable List<Read>[] reads;
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
        this.reads = tracing ? new List[size] : new List[0];
        this.chosen = tracing ? new int[size] : new int[0];
    }

    /** A field that a value was computed from. */
    private record Read(Fields record, String field) {
        boolean is(Fields other, String name) {
            return field.equals(name) && (record == other || record.path(field).equals(other.path(name)));
        }
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
        if (tracing && current >= 0) {
            List<Read> known = reads[current];
            if (known == null) {
                known = new ArrayList<>(2);
                reads[current] = known;
            }
            for (int i = 0; i < known.size(); i++) {
                if (known.get(i).is(record, field)) {
                    return;
                }
            }
            known.add(new Read(record, field));
        }
    }

    /** The paths of the records that a fact was read from. */
    List<String> paths(int slot) {
        List<Read> read = reads[slot];
        return read == null
                ? List.of()
                : read.stream().map(one -> one.record().path(one.field())).toList();
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
