package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;

/** Writes down what has been compiled. */
final class BlueprintWriter {

    private final Names names;
    private final Map<String, TableDraft> drafts;
    private final Map<String, DecisionTable> tables;
    private final @Nullable Procedure procedure;
    private final int facts;

    /** Facts are the first named values. */
    BlueprintWriter(
            Names names,
            Map<String, TableDraft> drafts,
            Map<String, DecisionTable> tables,
            @Nullable Procedure procedure,
            int facts) {
        this.names = names;
        this.drafts = drafts;
        this.tables = tables;
        this.procedure = procedure;
        this.facts = facts;
    }

    Blueprint write() {
        List<Blueprint.Value> values = new ArrayList<>();
        names.types()
                .forEach((name, type) -> values.add(new Blueprint.Value(
                        name,
                        type,
                        names.labels().getOrDefault(name, Text.same(name)),
                        names.options().getOrDefault(name, Map.of()),
                        origin(name, values.size()))));
        List<Blueprint.Table> written = new ArrayList<>();
        tables.forEach((name, table) -> written.add(table(table, Objects.requireNonNull(drafts.get(name)))));
        return new Blueprint(values, written);
    }

    private Blueprint.Origin origin(String name, int place) {
        Node node = names.find(name)
                .map(variable -> Objects.requireNonNull(names.node(variable.slot())))
                .orElseThrow();
        if (place < facts) {
            return new Blueprint.Origin.Fact();
        } else if (node instanceof Node.Constant constant) {
            return new Blueprint.Origin.Fixed(constant.value());
        } else if (node instanceof DatedSwitch dated) {
            return new Blueprint.Origin.Dated(names.name(dated.event()), dated.from(), dated.values());
        } else if (node instanceof Node.Computed computed) {
            return new Blueprint.Origin.Formula(computed.expression());
        }
        return node instanceof TableValue ? new Blueprint.Origin.Result() : new Blueprint.Origin.Decided();
    }

    private Blueprint.Table table(DecisionTable table, TableDraft draft) {
        int clause = table.output(TableDraft.CLAUSE);
        List<Blueprint.Output> outputs = new ArrayList<>();
        for (DecisionTable.Output output : table.outputs) {
            if (!output.name().equals(TableDraft.CLAUSE)) {
                outputs.add(new Blueprint.Output(
                        output.name(), output.type(), draft.label(output.name()), draft.options(output.name())));
            }
        }
        return new Blueprint.Table(
                table.name,
                draft.source().label(),
                table.hit,
                draft.collect(),
                draft.valueOutput().isPresent() ? 0 : -1,
                procedure == null || (table != procedure.deadlines() && table != procedure.duties()),
                table.inputs.stream()
                        .map(input -> new Blueprint.Input(input.name(), input.type(), input.missing()))
                        .toList(),
                List.copyOf(outputs),
                table.rows.stream().map(row -> row(row, clause)).toList());
    }

    private static Blueprint.Row row(DecisionTable.Row row, int clause) {
        List<Blueprint.Say> says = new ArrayList<>();
        for (int i = 0; i < row.outputs().length; i++) {
            if (i != clause) {
                says.add(say(row.outputs()[i]));
            }
        }
        return new Blueprint.Row(
                row.name(),
                Arrays.stream(row.conditions()).map(Condition::cell).toList(),
                List.copyOf(says),
                row.clauses());
    }

    private static Blueprint.Say say(OutputCell cell) {
        if (cell instanceof OutputCell.Formula formula) {
            return new Blueprint.Say(null, formula.expression());
        }
        return new Blueprint.Say(((OutputCell.Word) cell).word(), null);
    }
}
