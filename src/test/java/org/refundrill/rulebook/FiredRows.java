package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.decision.RequestRuling;
import org.refundrill.world.World;

/** Looks behind a ruling: every row of every table that fired on the way to it, as {@code table/row}. */
public final class FiredRows {
    private static final List<String> AFTERWARDS = List.of("components", "deadlines", "duties");

    private final CompiledRulebook rulebook;

    public FiredRows(Rulebook rulebook) {
        this.rulebook = (CompiledRulebook) rulebook;
    }

    /** The rows by name, with the clauses each cites, in the author's order. */
    public Map<String, List<ClauseId>> rows() {
        Map<String, List<ClauseId>> rows = new LinkedHashMap<>();
        rulebook.tables()
                .forEach((name, table) -> table.rows.forEach(row -> rows.put(name + "/" + row.name(), row.clauses())));
        return rows;
    }

    /** The rows that fired for a ruling. */
    public List<String> of(World world, RequestRuling ruling) {
        Evaluation evaluation = rulebook.given(rulebook.facts(world, ruling.request()), true);
        List<String> fired = new ArrayList<>();
        DecisionTable table = rulebook.tables().get("route");
        int row = table.decide(evaluation, null);
        String route = "";
        while (row >= 0 && fired.size() < 9) {
            fired.add(table.name + "/" + table.rows.get(row).name());
            if (table.name.equals(ruling.grounds().table())) {
                break;
            }
            int next = table.output(table.name.equals("route") ? "route" : "to");
            route = String.valueOf(table.say(row, next, evaluation));
            table = rulebook.tables().get(route);
            row = table.decide(evaluation, null);
        }
        if (ruling.outcome().kind() != OutcomeKind.ASK
                || !ruling.grounds().row().isEmpty()) {
            evaluation.set(rulebook.slot("ruling.kind"), ruling.outcome().kind().id());
            evaluation.set(rulebook.slot("ruling.remedy"), ruling.outcome().remedy());
            evaluation.set(rulebook.slot("ruling.route"), route);
            AFTERWARDS.forEach(name -> after(rulebook.tables().get(name), evaluation, fired));
        }
        rulebook.tables().forEach((name, value) -> onTheWay(name, value, evaluation, fired));
        return fired;
    }

    private static void after(DecisionTable table, Evaluation evaluation, List<String> fired) {
        table.all(evaluation, null)
                .forEach(row -> fired.add(table.name + "/" + table.rows.get(row).name()));
    }

    /** Tables that are asked for their value. */
    private void onTheWay(String name, DecisionTable table, Evaluation evaluation, List<String> fired) {
        if (fired.stream().anyMatch(row -> row.startsWith(name + "/"))
                || !rulebook.typeOf(name).isPresent()) {
            return;
        }
        int slot = rulebook.slot(name);
        if (evaluation.asked(slot) && evaluation.chosen(slot) >= 0) {
            fired.add(name + "/" + table.rows.get(evaluation.chosen(slot)).name());
        }
    }
}
