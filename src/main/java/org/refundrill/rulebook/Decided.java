package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Outcome;

/**
 * The outcome of one request with the way that led to it, before amounts and dates.
 *
 * @param outcome what is decided
 * @param acceptable every outcome the rules allow, that one first
 * @param route the route that decided
 * @param table the table that decided, or that hangs
 * @param row the row that decided, or -1
 * @param clauses the clauses it rests on, the decisive one first
 * @param slots the values it rests on
 * @param trail the rows of the deciding table that did not apply; null without tracing
 */
record Decided(
        Outcome outcome,
        List<Outcome> acceptable,
        String route,
        DecisionTable table,
        int row,
        List<ClauseId> clauses,
        List<Integer> slots,
        @Nullable Trail trail) {

    /** The name of the row that decided; empty when none did. */
    String rowName() {
        return row < 0 ? "" : table.rows.get(row).name();
    }

    /** The slots of the inputs that a row tests, added to those before. */
    static List<Integer> tested(DecisionTable table, int row, List<Integer> before) {
        List<Integer> slots = new ArrayList<>(before);
        for (int column : table.rows.get(row).tested()) {
            slots.add(table.inputs.get(column).slot());
        }
        return slots;
    }
}
