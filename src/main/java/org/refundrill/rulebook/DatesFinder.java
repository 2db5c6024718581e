package org.refundrill.rulebook;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Deadline;
import org.refundrill.decision.Duty;

/**
 * Builds the deadlines and duties of a ruling. Both attach to a decision that stands: a row whose inputs are unknown
 * does not apply, and a deadline whose day is unknown is not stated.
 */
final class DatesFinder {

    private final Procedure procedure;
    private final Evaluation evaluation;

    DatesFinder(Procedure procedure, Evaluation evaluation) {
        this.procedure = procedure;
        this.evaluation = evaluation;
    }

    List<Deadline> deadlines() {
        DecisionTable table = procedure.deadlines();
        if (table == null) {
            return List.of();
        }
        List<Deadline> found = new ArrayList<>();
        for (int row : table.all(evaluation, null)) {
            String what = word(table, row, "what");
            OffsetDateTime until = until(table, row, what);
            if (until != null) {
                found.add(new Deadline(
                        what, until.minusNanos(1).toLocalDate(), until, word(table, row, "loser"), clause(table, row)));
            }
        }
        return List.copyOf(found);
    }

    List<Duty> duties() {
        DecisionTable table = procedure.duties();
        if (table == null) {
            return List.of();
        }
        List<Duty> found = new ArrayList<>();
        for (int row : table.all(evaluation, null)) {
            String duty = word(table, row, "duty");
            found.add(new Duty(duty, clause(table, row), until(table, row, duty)));
        }
        return List.copyOf(found);
    }

    private @Nullable OffsetDateTime until(DecisionTable table, int row, String name) {
        evaluation.naming(name);
        Object until = table.say(row, table.output("until"), evaluation);
        evaluation.naming(null);
        return (OffsetDateTime) until;
    }

    private static ClauseId clause(DecisionTable table, int row) {
        return table.rows.get(row).clauses().get(0);
    }

    private String word(DecisionTable table, int row, String output) {
        Object said = table.say(row, table.output(output), evaluation);
        return said == null ? "" : said.toString();
    }
}
