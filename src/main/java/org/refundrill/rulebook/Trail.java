package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.Grounds.NotApplied;

/** The rows of one table that were looked at and did not apply, with the inputs that kept them out. */
final class Trail {

    private final List<NotApplied> excluded = new ArrayList<>();
    private final List<Integer> slots = new ArrayList<>();

    void excluded(DecisionTable table, int row, int column, @Nullable Object found) {
        DecisionTable.Row line = table.rows.get(row);
        DecisionTable.Input input = table.inputs.get(column);
        excluded.add(new NotApplied(
                table.name, line.name(), line.decisive(), input.name(), line.conditions()[column].written(), found));
        slots.add(input.slot());
    }

    List<NotApplied> excluded() {
        return excluded;
    }

    /** The slots of the inputs that kept rows out. */
    List<Integer> slots() {
        return slots;
    }
}
