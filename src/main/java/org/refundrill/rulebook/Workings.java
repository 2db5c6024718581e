package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Expression;

/** Everything that one request's evaluation comes to, for whoever checks it by other means. Not for use by several threads. */
public final class Workings {

    private final Map<String, Integer> slots;
    private final Map<String, DecisionTable> tables;
    private final Evaluation evaluation;

    Workings(Map<String, Integer> slots, Map<String, DecisionTable> tables, Evaluation evaluation) {
        this.slots = slots;
        this.tables = tables;
        this.evaluation = evaluation;
    }

    /**
     * A row that applies.
     *
     * @param row its name
     * @param says what it says, by output column; {@code clause} is none of them
     */
    public record Hit(String row, Map<String, @Nullable Object> says) {}

    /**
     * What a table says.
     *
     * @param hits the rows that apply, one at most where the hit policy gives a single result
     * @param hangs whether an unknown value leaves open what it says
     */
    public record Said(List<Hit> hits, boolean hangs) {}

    /** A named value; null when it is unknown. */
    public @Nullable Object value(String name) {
        Integer slot = slots.get(name);
        if (slot == null) {
            throw new IllegalArgumentException("there is nothing called '" + name + "'");
        }
        return evaluation.value(slot);
    }

    /** The result of a call inside one of the rulebook's expressions. */
    public @Nullable Object value(Expression.Call call) {
        return call.evaluate(evaluation);
    }

    /** The value of one of the rulebook's expressions. */
    public @Nullable Object value(Expression expression) {
        return expression.evaluate(evaluation);
    }

    /** What a table says. */
    public Said said(String name) {
        DecisionTable table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("there is no table '" + name + "'");
        }
        if (table.hit.single()) {
            int row = table.decide(evaluation, null);
            return new Said(row < 0 ? List.of() : List.of(hit(table, row)), DecisionTable.hangs(row));
        }
        List<Hit> hits = new ArrayList<>();
        List<Integer> rows = table.all(evaluation, null);
        boolean hangs = evaluation.open != DecisionTable.NONE;
        rows.forEach(row -> hits.add(hit(table, row)));
        return new Said(List.copyOf(hits), hangs);
    }

    private Hit hit(DecisionTable table, int row) {
        Map<String, @Nullable Object> says = new LinkedHashMap<>();
        for (int i = 0; i < table.outputs.size(); i++) {
            String output = table.outputs.get(i).name();
            if (!output.equals(TableDraft.CLAUSE)) {
                says.put(output, table.say(row, i, evaluation));
            }
        }
        return new Hit(table.rows.get(row).name(), says);
    }
}
