package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/**
 * Tells what no case can reach, whatever stands in its file: routes that no row leads to, rows that wait for a value that
 * nothing gives, and rows that wait for a decision that no row makes.
 */
final class OutOfReach {
    private final Names names;
    private final Map<String, TableDraft> drafts;
    private final Map<String, DecisionTable> tables;
    private final Procedure procedure;
    private final Problems problems;
    private final PossibleValues values;
    private final Decisions decisions;

    OutOfReach(
            Names names,
            Map<String, TableDraft> drafts,
            Map<String, DecisionTable> tables,
            Procedure procedure,
            Problems problems) {
        this.names = names;
        this.drafts = drafts;
        this.tables = tables;
        this.procedure = procedure;
        this.problems = problems;
        this.values = new PossibleValues(names);
        this.decisions = new Decisions(procedure);
    }

    void tell(Set<Located> routes) {
        if (!decisions.open()) {
            routes.stream()
                    .filter(route -> !decisions.leadsTo(route.text()))
                    .forEach(route -> problems.add(route.span()
                            .error(
                                    "no row leads to the route '" + route.text() + "'",
                                    "name it in a row's column 'route' or 'to', or remove it")));
        }
        drafts.forEach((name, draft) -> {
            DecisionTable table = tables.get(name);
            for (int row = 0; table != null && row < table.rows.size(); row++) {
                row(draft, table, row);
            }
        });
    }

    private void row(TableDraft draft, DecisionTable table, int row) {
        Map<Procedure.Said, Integer> decided = new LinkedHashMap<>();
        for (int column : table.rows.get(row).tested()) {
            int said = table.inputs.get(column).slot() - procedure.said();
            if (said >= 0 && said < Procedure.Said.values().length) {
                decided.put(Procedure.Said.values()[said], column);
            } else if (neverPasses(table, row, column)) {
                value(draft, table, row, column);
            }
        }
        boolean made = decisions.open()
                || decided.isEmpty()
                || decisions.all().stream().anyMatch(decision -> fits(decision, decided, table, row));
        if (!made) {
            decision(draft, table, row, List.copyOf(decided.values()));
        }
    }

    private boolean neverPasses(DecisionTable table, int row, int column) {
        Condition condition = table.rows.get(row).conditions()[column];
        return !condition.testsMissing()
                && values.of(table.inputs.get(column).slot())
                        .filter(possible -> possible.stream().noneMatch(value -> passes(condition, value)))
                        .isPresent();
    }

    private static boolean fits(
            Map<Procedure.Said, Object> decision, Map<Procedure.Said, Integer> decided, DecisionTable table, int row) {
        return decided.entrySet().stream()
                .allMatch(
                        test -> passes(table.rows.get(row).conditions()[test.getValue()], decision.get(test.getKey())));
    }

    private static boolean passes(Condition condition, @Nullable Object value) {
        return condition.match(value) == Match.YES;
    }

    private void value(TableDraft draft, DecisionTable table, int row, int column) {
        String name = table.inputs.get(column).name();
        TablePlaces places = new TablePlaces(draft);
        Text input = new CaseWords(names, table, List.of()).name(name);
        Set<String> possible = new LinkedHashSet<>();
        values.of(table.inputs.get(column).slot()).ifPresent(all -> all.forEach(one -> possible.add(one.toString())));
        String listed = possible.isEmpty() ? "null" : String.join(", ", possible);
        problems.add(places.cell(row, column)
                .error(
                        new Text(
                                "no case reaches row " + places.name(row) + ": " + input.en() + " is never this, but "
                                        + listed,
                                "没有案件能走到规则行 " + places.name(row) + "：" + input.zh() + "不会取这个值，只会是 "
                                        + listed.replace(", ", "、")),
                        new Text(
                                "let a row or branch of '" + name + "' give it, or remove this row",
                                "请让“" + name + "”的某一行或某个分支得出该值，或删去本行")));
    }

    private void decision(TableDraft draft, DecisionTable table, int row, List<Integer> columns) {
        TablePlaces places = new TablePlaces(draft);
        CaseWords words = new CaseWords(names, table, List.of());
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        for (int column : columns) {
            Text name = words.name(table.inputs.get(column).name());
            String written = table.rows.get(row).conditions()[column].written();
            en.add(name.en() + " is '" + written + "'");
            zh.add(name.zh() + "为“" + written + "”");
        }
        problems.add(places.row(row)
                .error(
                        new Text(
                                "no case reaches row " + places.name(row) + ": no row decides so that "
                                        + String.join(" and ", en),
                                "没有案件能走到规则行 " + places.name(row) + "：没有任何裁决会使" + String.join("且", zh)),
                        new Text("let its cells fit a row that decides, or remove this row", "请让条件与某一裁决行相符，或删去本行")));
    }
}
