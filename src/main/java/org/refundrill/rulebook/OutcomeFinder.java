package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Outcome;
import org.refundrill.decision.OutcomeKind;

/** Finds the outcome of a request: the route, the row of its table, and on through conversions. */
final class OutcomeFinder {

    private final Program program;
    private final Procedure procedure;
    private final Evaluation evaluation;
    private final List<ClauseId> behind = new ArrayList<>();
    private List<Integer> slots = new ArrayList<>();

    OutcomeFinder(Program program, Procedure procedure, Evaluation evaluation) {
        this.program = program;
        this.procedure = procedure;
        this.evaluation = evaluation;
    }

    Decided find() {
        DecisionTable table = procedure.route();
        Trail trail = trail();
        int row = table.decide(evaluation, trail);
        if (row < 0) {
            return open("", table, row, trail);
        }
        pass(table, row, trail);
        List<ClauseId> routing = table.rows.get(row).clauses();
        Object route = table.say(row, table.output("route"), evaluation);
        Decided decided = route(route == null ? "" : route.toString(), new LinkedHashSet<>());
        List<ClauseId> clauses = new ArrayList<>(decided.clauses());
        routing.stream().filter(clause -> !clauses.contains(clause)).forEach(clauses::add);
        return new Decided(
                decided.outcome(),
                decided.acceptable(),
                decided.route(),
                decided.table(),
                decided.row(),
                List.copyOf(clauses),
                decided.slots(),
                decided.trail());
    }

    private Decided route(String route, Set<String> before) {
        Optional<DecisionTable> found = procedure.routes().getOrDefault(route, Optional.empty());
        if (found.isEmpty()) {
            Outcome leaves = new Outcome(OutcomeKind.CONVERT, null, null, null, route);
            return new Decided(leaves, List.of(leaves), route, procedure.route(), -1, List.copyOf(behind), slots, null);
        }
        DecisionTable table = found.get();
        Trail trail = trail();
        int row = table.decide(evaluation, trail);
        if (row < 0) {
            return open(route, table, row, trail);
        }
        pass(table, row, trail);
        List<ClauseId> own = table.rows.get(row).clauses();
        Outcome outcome = outcome(table, row);
        String to = outcome.route();
        if (to != null
                && before.add(route)
                && !before.contains(to)
                && procedure.routes().get(to) != null) {
            behind.addAll(0, own);
            note(route, to, table.rows.get(row).name());
            return route(to, before);
        }
        List<ClauseId> clauses = new ArrayList<>(own);
        behind.stream().filter(clause -> !clauses.contains(clause)).forEach(clauses::add);
        return new Decided(outcome, acceptable(table, row, outcome), route, table, row, clauses, slots, trail);
    }

    private void note(String from, String to, String row) {
        if (evaluation.tracing()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("from", from);
            values.put("to", to);
            values.put("row", row);
            evaluation.naming("route");
            evaluation.step("converted", values);
            evaluation.naming(null);
        }
    }

    private @Nullable Trail trail() {
        return evaluation.tracing() ? new Trail() : null;
    }

    /** No row decides: the ruling hangs on an unknown value, or, where the table has a gap, is left to a panel. */
    private Decided open(String route, DecisionTable table, int answer, @Nullable Trail trail) {
        if (trail != null) {
            slots.addAll(trail.slots());
        }
        Outcome outcome = Outcome.of(OutcomeKind.JUDGEMENT);
        if (DecisionTable.hangs(answer)) {
            int slot = table.inputs.get(DecisionTable.hungColumn(answer)).slot();
            outcome = ask(slot);
            slots.add(slot);
        }
        return new Decided(outcome, List.of(outcome), route, table, -1, List.copyOf(behind), slots, trail);
    }

    /** The outcome where a value is needed and unknown: ask for the first unknown fact behind it. */
    Outcome ask(int slot) {
        String proof = program.name(slot);
        for (int fact : program.factsBehind(slot)) {
            if (evaluation.asked(fact) && evaluation.value(fact) == null) {
                proof = program.name(fact);
                break;
            }
        }
        return new Outcome(OutcomeKind.ASK, null, proof, null, null);
    }

    private void pass(DecisionTable table, int row, @Nullable Trail trail) {
        if (trail != null) {
            slots = Decided.tested(table, row, slots);
            slots.addAll(trail.slots());
        }
    }

    private Outcome outcome(DecisionTable table, int row) {
        OutcomeKind kind = OutcomeKind.of(word(table, row, "outcome")).orElse(OutcomeKind.JUDGEMENT);
        return new Outcome(
                kind,
                said(table, row, "remedy"),
                kind == OutcomeKind.ASK ? said(table, row, "ask") : null,
                kind == OutcomeKind.ASK ? said(table, row, "from") : null,
                kind == OutcomeKind.CONVERT ? said(table, row, "to") : null);
    }

    private List<Outcome> acceptable(DecisionTable table, int row, Outcome first) {
        List<Outcome> all = new ArrayList<>();
        all.add(first);
        for (String word : word(table, row, "also").split(" ", -1)) {
            String[] parts = word.split("/", 2);
            OutcomeKind.of(parts[0])
                    .map(kind -> new Outcome(kind, parts.length > 1 ? parts[1] : null, null, null, null))
                    .ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private String word(DecisionTable table, int row, String output) {
        String said = said(table, row, output);
        return said == null ? "" : said;
    }

    private @Nullable String said(DecisionTable table, int row, String output) {
        Object said = table.say(row, table.output(output), evaluation);
        return said == null ? null : said.toString();
    }
}
