package org.refundrill.dmn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.refundrill.decision.ClauseId;
import org.refundrill.feel.Type;
import org.refundrill.rulebook.Blueprint;
import org.refundrill.rulebook.HitPolicy;

/**
 * Tables as decisions. In the standard an unknown input makes a row fail, and a row further down decides; here it leaves
 * open what the table says. So a table whose answer can hang becomes three decisions: the table as it was written, the
 * same rows with cells that let the unknown pass, and the answer, which is null where the two differ.
 */
final class TableExport {

    private final Model model;

    TableExport(Model model) {
        this.model = model;
    }

    void add(Blueprint.Table table) {
        boolean value = table.value() >= 0;
        boolean hangs = (table.waits() || value) && table.hit() != HitPolicy.UNIQUE && table.hit() != HitPolicy.ANY;
        Columns columns = Columns.of(table, model);
        String name = model.names().of(table.name());
        String label = Written.named(table.name(), table.label());
        if (!hangs && (!value || !columns.namesRow())) {
            rows(table, name, label, columns, false);
            return;
        }
        String rows = model.names().fresh(table.name() + " table");
        model.rows(table.name(), rows);
        String type = rows(table, rows, label, columns, false);
        Set<String> needs = new LinkedHashSet<>(Set.of(rows));
        String condition = rows + " != null";
        if (hangs) {
            String possible = model.names().fresh(table.name() + " possible");
            needs.add(possible);
            String both = label + " (the rows that may apply while something is unknown / 尚有未知事实时可能适用的规则行)";
            rows(table, possible, both, columns.telling(), true);
            condition = Answers.same(table, rows, possible, columns);
        }
        model.add(new Element.Decision(
                name,
                value ? model.type(table.name(), valueType(table)) : type,
                label,
                needs,
                new Element.Logic.Literal(
                        value
                                ? Answers.value(table, rows, columns.first(), condition)
                                : Answers.rows(table, rows, condition))));
    }

    /** Adds the table's rows as a decision; gives its type. */
    private String rows(Blueprint.Table table, String name, String label, Columns columns, boolean possible) {
        Set<String> needs = new LinkedHashSet<>();
        List<Element.Input> inputs = new ArrayList<>();
        for (Blueprint.Input input : table.inputs()) {
            String read = model.names().of(input.name());
            needs.add(read);
            inputs.add(new Element.Input(model.label(input.name()), read, model.type(input.name(), input.type())));
        }
        List<Element.Rule> rules = new ArrayList<>();
        for (Blueprint.Row row : table.rows()) {
            List<String> cells = IntStream.range(0, inputs.size())
                    .mapToObj(i -> cell(row, i, table.inputs().get(i), possible))
                    .toList();
            String clauses = possible ? "" : clauses(row.clauses());
            rules.add(new Element.Rule(row.name(), cells, columns.says(row, model, needs), clauses));
        }
        String hit = table.hit().name().replace('_', ' ');
        String one = columns.type(model, name);
        String type = table.hit().single() ? one : model.types().listOf(one, name);
        model.add(new Element.Decision(
                name, type, label, needs, new Element.Logic.Table(hit, inputs, columns.outputs(), rules)));
        return type;
    }

    private static String cell(Blueprint.Row row, int column, Blueprint.Input input, boolean possible) {
        return possible
                ? Written.possible(row.cells().get(column), input.type(), input.missingIsAValue())
                : row.cells().get(column).toFeel();
    }

    private static Type valueType(Blueprint.Table table) {
        Type one = table.outputs().get(0).type();
        if (table.hit().single()) {
            return one;
        } else if (table.collect() == null || table.collect() == HitPolicy.Collect.LIST) {
            return new Type.ListOf(one);
        }
        return table.collect() == HitPolicy.Collect.COUNT ? Type.Basic.NUMBER : one;
    }

    private static String clauses(List<ClauseId> clauses) {
        return String.join(" ", clauses.stream().map(ClauseId::value).toList());
    }
}
