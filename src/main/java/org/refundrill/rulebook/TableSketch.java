package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.refundrill.feel.Cell;
import org.refundrill.feel.CellParser;
import org.refundrill.feel.Type;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/**
 * A small table that somebody drafts, with one word as its result, searched in the same way as the tables of rulebooks. It may
 * be full of holes.
 *
 * @param columns what the rows test
 * @param rows the rows, of which no order counts
 */
public record TableSketch(List<Column> columns, List<Row> rows) {

    /** What a column tests. */
    public record Column(String name, Type type) {}

    /**
     * A row.
     *
     * @param name its name
     * @param tests a cell for each column
     * @param says its result
     */
    public record Row(String name, List<Cell> tests, String says) {
        public Row {
            tests = List.copyOf(tests);
        }

        /** Whether it applies to these values, one for each column. */
        public boolean applies(List<?> values) {
            return IntStream.range(0, tests.size())
                    .allMatch(i -> Boolean.TRUE.equals(tests.get(i).test(values.get(i))));
        }
    }

    public TableSketch {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A cell as somebody wrote it; none where it cannot be read. */
    public static Optional<Cell> cell(String written, Type type) {
        return CellParser.parse(Located.of(written), type, new Problems());
    }

    /**
     * The rows of a table as somebody wrote it, those left out that cannot be read.
     *
     * @param columns what they may test, by their headings in any order; one without a heading is not tested
     * @param output the heading of the result
     */
    public static List<Row> rows(Located text, List<Column> columns, String output) {
        return GridReader.read(text, new Problems())
                .map(grid -> grid.rows().stream()
                        .flatMap(line -> row(grid, line, columns, output).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Row> row(Grid grid, Grid.Line line, List<Column> columns, String output) {
        int says = grid.output(output);
        List<String> headings = grid.inputs().stream().map(Located::text).toList();
        List<String> known = columns.stream().map(Column::name).toList();
        if (says < 0 || !known.containsAll(headings)) {
            return Optional.empty();
        }
        List<Cell> tests = new ArrayList<>();
        for (Column column : columns) {
            int at = headings.indexOf(column.name());
            cell(at < 0 ? "-" : line.inputs().get(at).text(), column.type()).ifPresent(tests::add);
        }
        return tests.size() < columns.size()
                ? Optional.empty()
                : Optional.of(new Row(
                        line.name().text(), tests, line.outputs().get(says).text()));
    }

    /** What all rows that apply to a case say; empty where no row decides it. */
    public List<String> said(List<?> values) {
        return rows.stream().filter(row -> row.applies(values)).map(Row::says).toList();
    }

    /** How many kinds of case no row decides. */
    public int gaps() {
        return search().gaps();
    }

    /** The pairs of rows that both decide some case, as {@code first/second}. */
    public Set<String> overlaps() {
        Set<String> overlaps = new LinkedHashSet<>();
        search().overlaps()
                .keySet()
                .forEach(pair -> overlaps.add(rows.get(pair.first()).name() + "/"
                        + rows.get(pair.second()).name()));
        return overlaps;
    }

    /** Whether exactly one row decides every case there can be. */
    public boolean sound() {
        TableSearch search = search();
        return search.gaps() == 0 && search.overlaps().isEmpty();
    }

    private TableSearch search() {
        List<DecisionTable.Input> inputs = new ArrayList<>();
        columns.forEach(column -> inputs.add(new DecisionTable.Input(column.name(), column.type(), 0, false)));
        List<DecisionTable.Row> compiled = new ArrayList<>();
        for (Row row : rows) {
            Condition[] conditions = row.tests().stream()
                    .map(cell -> new Condition(cell, cell.text(), false))
                    .toArray(Condition[]::new);
            int[] tested = IntStream.range(0, conditions.length)
                    .filter(i -> !conditions[i].isAny())
                    .toArray();
            OutputCell[] says = {new OutputCell.Word(row.says())};
            compiled.add(new DecisionTable.Row(row.name(), conditions, tested, says, List.of()));
        }
        List<DecisionTable.Output> outputs = List.of(new DecisionTable.Output("says", Type.Basic.TEXT));
        return new TableSearch(new DecisionTable("sketch", HitPolicy.UNIQUE, inputs, outputs, compiled)).run();
    }
}
