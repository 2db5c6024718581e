package org.refundrill.rulebook;

import java.util.List;
import org.refundrill.decision.ClauseId;

/**
 * A row of a decision table.
 *
 * @param table its table's name
 * @param row its own name
 * @param clauses the clauses it rests on, the decisive one first
 */
public record TableRow(String table, String row, List<ClauseId> clauses) {
    /** Table and row, as people cite it: {@code no-reason/N05}. */
    public String id() {
        return table + "/" + row;
    }
}
