package org.refundrill.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Type;
import org.refundrill.feel.Variable;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** Checks and compiles the section that says how tables make a ruling. */
final class ProcedureCompiler {

    private final Names names;
    private final Map<String, TableDraft> drafts;
    private final Map<String, DecisionTable> tables;
    private final Problems problems;

    ProcedureCompiler(
            Names names, Map<String, TableDraft> drafts, Map<String, DecisionTable> tables, Problems problems) {
        this.names = names;
        this.drafts = drafts;
        this.tables = tables;
        this.problems = problems;
    }

    /** The procedure; null where a table it needs is missing, which is told. */
    @Nullable
    Procedure compile(RulebookSource.Deciding source, int said) {
        DecisionTable route = table(source.route(), List.of("route"), true);
        Map<String, Optional<DecisionTable>> routes = new LinkedHashMap<>();
        source.routes().forEach((name, target) -> {
            Located decide = target.decide();
            DecisionTable table = decide == null ? null : table(decide, List.of("outcome"), true);
            routes.put(name.text(), Optional.ofNullable(table));
        });
        RulebookSource.Tenders tenders = source.tenders();
        TenderRouting routing = tenders == null ? TenderRouting.WEIGHT : routing(tenders.by());
        DecisionTable amounts = several(source.amounts(), List.of("component", "payer", "amount"));
        DecisionTable deadlines = several(source.deadlines(), List.of("what", "until", "loser"));
        DecisionTable duties = several(source.duties(), List.of("duty"));
        Set<String> apart = apart(source);
        int ceiling = slot(source.ceiling(), Type.Basic.MONEY, "an amount of money");
        int kinds = tenders == null ? -1 : slot(tenders.kinds(), null, "a list");
        int paid = tenders == null
                ? -1
                : slot(tenders.amounts(), new Type.ListOf(Type.Basic.MONEY), "a list of amounts of money");
        return route == null
                ? null
                : new Procedure(route, routes, amounts, apart, ceiling, kinds, paid, routing, deadlines, duties, said);
    }

    private TenderRouting routing(Located by) {
        Optional<TenderRouting> routing = TenderRouting.of(by.text());
        if (routing.isEmpty()) {
            problems.add(by.span()
                    .error(
                            "'" + by.text() + "' is not a way to route a refund",
                            DidYouMean.advice(by.text(), TenderRouting.words())));
        }
        return routing.orElse(TenderRouting.WEIGHT);
    }

    /** Components that the table of amounts gives, named as no refund. */
    private Set<String> apart(RulebookSource.Deciding source) {
        List<Located> named = source.apart();
        Set<String> apart = new LinkedHashSet<>();
        if (named != null) {
            Set<String> components = components(source.amounts());
            for (Located name : named) {
                if (apart.add(name.text()) && !components.isEmpty() && !components.contains(name.text())) {
                    problems.add(name.span()
                            .error("no row pays '" + name.text() + "'", DidYouMean.advice(name.text(), components)));
                }
            }
        }
        return Collections.unmodifiableSet(apart);
    }

    /** What the table of amounts calls its components; none where there is no such table. */
    private Set<String> components(@Nullable Located amounts) {
        TableDraft draft = amounts == null ? null : drafts.get(amounts.text());
        int column = draft == null ? -1 : draft.grid().output("component");
        Set<String> components = new LinkedHashSet<>();
        if (draft != null && column >= 0) {
            draft.grid()
                    .rows()
                    .forEach(row -> components.add(row.outputs().get(column).text()));
        }
        return components;
    }

    private @Nullable DecisionTable several(@Nullable Located name, List<String> outputs) {
        return name == null ? null : table(name, outputs, false);
    }

    private @Nullable DecisionTable table(Located name, List<String> outputs, boolean single) {
        TableDraft draft = drafts.get(name.text());
        DecisionTable table = tables.get(name.text());
        if (draft == null || table == null) {
            if (!names.broken(name.text())) {
                problems.add(name.span()
                        .error("unknown table '" + name.text() + "'", DidYouMean.advice(name.text(), drafts.keySet())));
            }
            return null;
        }
        for (String output : outputs) {
            if (!draft.outputs().containsKey(output)) {
                problems.add(
                        draft.name().span().error("the table lacks the output '" + output + "'", "add the column"));
            }
        }
        clauses(draft, table);
        if (single != draft.hit().single() || draft.collect() != null && draft.collect() != HitPolicy.Collect.LIST) {
            problems.add(draft.source()
                    .hit()
                    .span()
                    .error(
                            "this table of the ruling needs " + (single ? "one result" : "all results"),
                            single ? "write hit: FIRST or hit: UNIQUE" : "write hit: COLLECT and collect: list"));
        }
        if (draft.outputs().containsKey("outcome")) {
            outcomes(draft);
        }
        return table;
    }

    private void clauses(TableDraft draft, DecisionTable table) {
        int column = draft.grid().output(TableDraft.CLAUSE);
        if (column < 0) {
            problems.add(
                    draft.name().span().error("the table has no clause column", "say which clauses each row rests on"));
            return;
        }
        for (int row = 0; row < table.rows.size(); row++) {
            if (table.rows.get(row).clauses().isEmpty()) {
                problems.add(draft.grid()
                        .rows()
                        .get(row)
                        .outputs()
                        .get(column)
                        .span()
                        .error("this row rests on no clause", "write the id of the clause that says so"));
            }
        }
    }

    /** What an outcome needs beside its kind. */
    private void outcomes(TableDraft draft) {
        for (Grid.Line line : draft.grid().rows()) {
            Located outcome = line.outputs().get(draft.grid().output("outcome"));
            String kind = outcome.text();
            if (kind.equals("-")) {
                problems.add(outcome.span().error("this row has no outcome", "write approve, refuse, ask, ..."));
            }
            needs(draft, line, outcome, "ask", "ask", "the proof that is missing");
            needs(draft, line, outcome, "convert", "to", "the route to go on with");
            int also = draft.grid().output("also");
            if (also >= 0) {
                also(line.outputs().get(also));
            }
        }
    }

    private void needs(TableDraft draft, Grid.Line line, Located outcome, String kind, String output, String meaning) {
        int column = draft.grid().output(output);
        if (outcome.text().equals(kind)
                && (column < 0 || line.outputs().get(column).text().equals("-"))) {
            problems.add(
                    outcome.span().error("'" + kind + "' needs " + meaning, "write it in the column '" + output + "'"));
        }
    }

    private void also(Located cell) {
        String text = cell.text();
        int from = 0;
        while (from < text.length() && !text.equals("-")) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            String kind = text.substring(from, to).split("/", 2)[0];
            List<String> kinds = TableDraft.kinds();
            if (to > from && !kinds.contains(kind)) {
                problems.add(cell.span(from, from + kind.length())
                        .error("'" + kind + "' is not an outcome", DidYouMean.advice(kind, kinds)));
            }
            from = to + 1;
        }
    }

    private int slot(@Nullable Located name, @Nullable Type type, String called) {
        if (name == null) {
            return -1;
        }
        Optional<Variable> found = names.find(name.text());
        if (found.isEmpty()) {
            problems.add(name.span()
                    .error("unknown name '" + name.text() + "'", DidYouMean.advice(name.text(), names.names())));
            return -1;
        }
        Type is = found.get().type();
        boolean fits = type == null ? is instanceof Type.ListOf : is.equals(type);
        if (!fits && is != Type.Basic.NOTHING) {
            problems.add(name.span().error("'" + name.text() + "' is not " + called, "name one that is"));
        }
        return found.get().slot();
    }
}
