package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Deadline;
import org.refundrill.decision.Duty;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.Outcome;
import org.refundrill.decision.RequestRuling;

/**
 * Rules on one request and gives the grounds.
 *
 * <p>The facts used are those behind the inputs that the deciding row tests, behind the input that kept each row above
 * it out, and the same for the rows that chose the route or converted to it. Facts that only shape amounts and dates
 * appear in the steps.
 */
final class Judge {

    private final Program program;
    private final Procedure procedure;
    private final Currency currency;

    /** The rows that may decide, by name. */
    private final Map<String, List<Decider>> deciders = new LinkedHashMap<>();

    /**
     * A row that may decide.
     *
     * @param order the columns it tests, those first that rest on least
     */
    private record Decider(DecisionTable table, int row, int[] order) {}

    Judge(Program program, Procedure procedure, Currency currency) {
        this.program = program;
        this.procedure = procedure;
        this.currency = currency;
        for (Optional<DecisionTable> table : procedure.routes().values()) {
            table.ifPresent(this::remember);
        }
    }

    /** Whether a row's own conditions hold, in one of the tables that have such a row. */
    boolean mayDecide(String row, Evaluation evaluation) {
        for (Decider decider : deciders.getOrDefault(row, List.of())) {
            if (decider.table().holds(decider.row(), decider.order(), evaluation)) {
                return true;
            }
        }
        return false;
    }

    private void remember(DecisionTable table) {
        for (int row = 0; row < table.rows.size(); row++) {
            int[] order = Arrays.stream(table.rows.get(row).tested())
                    .boxed()
                    .sorted(Comparator.comparingInt(
                            column -> program.behind(table.inputs.get(column).slot())))
                    .mapToInt(column -> column)
                    .toArray();
            deciders.computeIfAbsent(table.rows.get(row).name(), name -> new ArrayList<>())
                    .add(new Decider(table, row, order));
        }
    }

    /** The outcome alone, without the grounds and what follows from it. */
    Decided outcome(Evaluation evaluation) {
        OutcomeFinder outcomes = new OutcomeFinder(program, procedure, evaluation);
        Decided decided = outcomes.find();
        tell(decided, evaluation);
        if (hangs(decided)) {
            return decided;
        }
        AmountsFinder amounts = new AmountsFinder(procedure, currency, evaluation);
        return amounts.find() == null ? hanging(outcomes, amounts, decided) : decided;
    }

    /** What is decided before amounts are looked at. */
    RequestRuling outline(Evaluation evaluation, String request) {
        Decided decided = new OutcomeFinder(program, procedure, evaluation).find();
        return ruling(request, decided, List.of(), List.of(), List.of(), evaluation);
    }

    RequestRuling rule(Evaluation evaluation, String request) {
        OutcomeFinder outcomes = new OutcomeFinder(program, procedure, evaluation);
        Decided decided = outcomes.find();
        tell(decided, evaluation);
        if (hangs(decided)) {
            return ruling(request, decided, List.of(), List.of(), List.of(), evaluation);
        }
        AmountsFinder finder = new AmountsFinder(procedure, currency, evaluation);
        List<AmountLine> amounts = finder.find();
        if (amounts == null) {
            return ruling(request, hanging(outcomes, finder, decided), List.of(), List.of(), List.of(), evaluation);
        }
        DatesFinder dates = new DatesFinder(procedure, evaluation);
        List<Deadline> deadlines = dates.deadlines();
        return ruling(request, decided, amounts, deadlines, dates.duties(), evaluation);
    }

    /** The lines of a ruling that are part of a refund of what was paid. */
    List<AmountLine> refundLines(RequestRuling ruling) {
        return ruling.amounts().stream().filter(procedure::isRefund).toList();
    }

    private static boolean hangs(Decided decided) {
        return decided.row() < 0 && decided.outcome().proof() != null;
    }

    private Decided hanging(OutcomeFinder outcomes, AmountsFinder amounts, Decided decided) {
        DecisionTable table = procedure.amounts();
        Outcome ask = outcomes.ask(amounts.open());
        List<Integer> slots = new ArrayList<>(decided.slots());
        slots.add(amounts.open());
        return new Decided(
                ask,
                List.of(ask),
                decided.route(),
                table == null ? decided.table() : table,
                -1,
                decided.clauses(),
                slots,
                decided.trail());
    }

    /** Makes what was decided known to the tables that come after the decision. */
    private void tell(Decided decided, Evaluation evaluation) {
        int first = procedure.said();
        ClauseId clause = decided.clauses().isEmpty() ? null : decided.clauses().get(0);
        evaluation.set(
                first + Procedure.Said.KIND.ordinal(), decided.outcome().kind().id());
        evaluation.set(
                first + Procedure.Said.REMEDY.ordinal(), decided.outcome().remedy());
        evaluation.set(first + Procedure.Said.ROUTE.ordinal(), known(decided.route()));
        evaluation.set(first + Procedure.Said.ROW.ordinal(), known(decided.rowName()));
        evaluation.set(first + Procedure.Said.CLAUSE.ordinal(), clause == null ? null : clause.value());
    }

    /** A ruling that hangs has no route or no row: that is unknown, not a word. */
    private static @Nullable String known(String word) {
        return word.isEmpty() ? null : word;
    }

    private RequestRuling ruling(
            String request,
            Decided decided,
            List<AmountLine> amounts,
            List<Deadline> deadlines,
            List<Duty> duties,
            Evaluation evaluation) {
        return new RequestRuling(
                request,
                decided.outcome(),
                decided.acceptable(),
                List.copyOf(amounts),
                deadlines,
                duties,
                evaluation.tracing() ? grounds(decided, evaluation) : bare(decided));
    }

    private static Grounds bare(Decided decided) {
        return new Grounds(
                decided.clauses(), decided.table().name, decided.rowName(), Map.of(), List.of(), List.of(), List.of());
    }

    private Grounds grounds(Decided decided, Evaluation evaluation) {
        Trail trail = decided.trail();
        BitSet slots = new BitSet();
        decided.slots().forEach(slots::set);
        return new Grounds(
                clauses(decided, slots, evaluation),
                decided.table().name,
                decided.rowName(),
                facts(slots, evaluation),
                trail == null ? List.of() : List.copyOf(trail.excluded()),
                evaluation.steps(),
                List.of());
    }

    private Map<String, Grounds.Fact> facts(BitSet slots, Evaluation evaluation) {
        BitSet used = new BitSet();
        for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
            for (int fact : program.factsBehind(slot)) {
                used.set(fact, evaluation.asked(fact) || used.get(fact));
            }
        }
        Map<String, Grounds.Fact> facts = new LinkedHashMap<>();
        for (int slot = used.nextSetBit(0); slot >= 0; slot = used.nextSetBit(slot + 1)) {
            facts.put(program.name(slot), new Grounds.Fact(evaluation.value(slot), evaluation.paths(slot)));
        }
        return Collections.unmodifiableMap(facts);
    }

    /** The deciding clauses, then those of the tables whose results the decision rests on. */
    private List<ClauseId> clauses(Decided decided, BitSet slots, Evaluation evaluation) {
        List<ClauseId> clauses = new ArrayList<>(decided.clauses());
        for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
            for (int table : program.tablesBehind(slot)) {
                int row = evaluation.asked(table) ? evaluation.chosen(table) : -1;
                if (row >= 0 && program.node(table) instanceof TableValue value) {
                    add(value.table().rows.get(row).clauses(), clauses);
                }
            }
        }
        return List.copyOf(clauses);
    }

    private static void add(List<ClauseId> more, List<ClauseId> clauses) {
        for (@Nullable ClauseId clause : more) {
            if (clause != null && !clauses.contains(clause)) {
                clauses.add(clause);
            }
        }
    }
}
