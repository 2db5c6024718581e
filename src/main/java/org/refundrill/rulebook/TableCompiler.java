package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.refundrill.decision.ClauseId;
import org.refundrill.feel.Expression;
import org.refundrill.feel.FeelCompiler;
import org.refundrill.feel.Functions;
import org.refundrill.feel.Type;
import org.refundrill.feel.Variable;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** Compiles the cells of tables. */
final class TableCompiler {

    private final Names names;
    private final Functions functions;
    private final Set<String> clauses;
    private final Problems problems;
    private final Set<String> cited = new LinkedHashSet<>();

    TableCompiler(Names names, Functions functions, Set<String> clauses, Problems problems) {
        this.names = names;
        this.functions = functions;
        this.clauses = clauses;
        this.problems = problems;
    }

    /** The clauses that rows cited so far. */
    Set<String> cited() {
        return cited;
    }

    /** Marks a clause as cited; one that does not exist is told. */
    void cite(Located clause) {
        cited.add(clause.text());
        if (!clauses.contains(clause.text()) && !names.broken(clause.text())) {
            problems.add(clause.span()
                    .error("unknown clause '" + clause.text() + "'", DidYouMean.advice(clause.text(), clauses)));
        }
    }

    DecisionTable compile(TableDraft draft) {
        List<List<Condition>> columns = new ArrayList<>();
        List<DecisionTable.Input> inputs = new ArrayList<>();
        for (int column = 0; column < draft.grid().inputs().size(); column++) {
            List<Condition> conditions = new ArrayList<>();
            inputs.add(input(draft, column, conditions));
            columns.add(conditions);
        }
        List<DecisionTable.Output> outputs = new ArrayList<>();
        draft.outputs().forEach((name, type) -> outputs.add(new DecisionTable.Output(name, type)));
        List<DecisionTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < draft.grid().rows().size(); i++) {
            int row = i;
            Grid.Line line = draft.grid().rows().get(i);
            Condition[] conditions =
                    columns.stream().map(column -> column.get(row)).toArray(Condition[]::new);
            int[] tested = IntStream.range(0, conditions.length)
                    .filter(column -> !conditions[column].isAny())
                    .toArray();
            rows.add(new DecisionTable.Row(
                    line.name().text(), conditions, tested, outputs(draft, line), clauses(draft, line)));
        }
        return new DecisionTable(draft.name().text(), draft.hit(), inputs, outputs, rows);
    }

    /** The slots that a table's cells may read. */
    static int[] reads(DecisionTable table) {
        List<Expression> formulas = new ArrayList<>();
        for (DecisionTable.Row row : table.rows) {
            for (OutputCell cell : row.outputs()) {
                if (cell instanceof OutputCell.Formula formula) {
                    formulas.add(formula.expression());
                }
            }
        }
        return IntStream.concat(
                        table.inputs.stream().mapToInt(DecisionTable.Input::slot), IntStream.of(Node.slots(formulas)))
                .distinct()
                .toArray();
    }

    private DecisionTable.Input input(TableDraft draft, int column, List<Condition> conditions) {
        Located heading = draft.grid().inputs().get(column);
        Optional<Variable> variable = names.find(heading.text());
        if (variable.isEmpty() && !names.broken(heading.text())) {
            problems.add(heading.span()
                    .error("unknown fact '" + heading.text() + "'", DidYouMean.advice(heading.text(), names.names())));
        }
        Type type = variable.map(Variable::type).orElse(Type.Basic.NOTHING);
        List<Condition> read = new ArrayList<>();
        for (Grid.Line line : draft.grid().rows()) {
            read.add(Condition.read(line.inputs().get(column), type, problems));
        }
        boolean said = heading.text().startsWith("ruling.");
        boolean missing = said || read.stream().anyMatch(Condition::testsMissing);
        read.forEach(condition -> conditions.add(missing ? condition.whereMissingIsAValue() : condition));
        return new DecisionTable.Input(
                heading.text(), type, variable.map(Variable::slot).orElse(0), missing);
    }

    private OutputCell[] outputs(TableDraft draft, Grid.Line line) {
        OutputCell[] cells = new OutputCell[draft.outputs().size()];
        int column = 0;
        for (Map.Entry<String, Type> output : draft.outputs().entrySet()) {
            Located written = line.outputs().get(column);
            cells[column] = output.getKey().equals(TableDraft.CLAUSE)
                    ? new OutputCell.Word(written.text())
                    : output(written, output.getValue());
            column++;
        }
        return cells;
    }

    private OutputCell output(Located written, Type type) {
        String text = written.text();
        if (text.equals("-") || type == Type.Basic.NOTHING) {
            return new OutputCell.Word(null);
        }
        boolean word = type == Type.Basic.TEXT || type instanceof Type.Choice;
        if (word && !text.startsWith("=")) {
            if (type instanceof Type.Choice choice && !choice.values().contains(text)) {
                problems.add(written.span()
                        .error(
                                "'" + text + "' is not one of the values here",
                                DidYouMean.advice(text, choice.values())));
            }
            return new OutputCell.Word(text);
        }
        Located formula = text.startsWith("=") ? written.slice(1, text.length()) : written;
        return FeelCompiler.compile(formula, names, type, functions, problems)
                .<OutputCell>map(expression -> new OutputCell.Formula(expression, text))
                .orElse(new OutputCell.Word(null));
    }

    private List<ClauseId> clauses(TableDraft draft, Grid.Line line) {
        int column = draft.grid().output(TableDraft.CLAUSE);
        List<ClauseId> ids = new ArrayList<>();
        if (column < 0) {
            return ids;
        }
        Located cell = line.outputs().get(column);
        String text = cell.text();
        int from = 0;
        while (from < text.length() && !text.equals("-")) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            if (to > from) {
                Located clause = cell.slice(from, to);
                cite(clause);
                ids.add(new ClauseId(clause.text()));
            }
            from = to + 1;
        }
        return List.copyOf(ids);
    }
}
