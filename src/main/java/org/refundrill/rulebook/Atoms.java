package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Cell;
import org.refundrill.feel.Type;

/**
 * The parts of a column's domain on which no cell of the column changes its mind: single values, and for ordered types
 * the stretches between the constants that the cells name.
 */
final class Atoms {

    private final List<BitSet> rows = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private final BitSet samples = new BitSet();

    private Atoms() {}

    static Atoms of(DecisionTable table, int column) {
        Atoms atoms = new Atoms();
        List<Cell> cells = new ArrayList<>();
        for (DecisionTable.Row row : table.rows) {
            cells.add(row.conditions()[column].cell());
        }
        DecisionTable.Input input = table.inputs.get(column);
        Type type = input.type();
        if (type instanceof Type.Choice choice) {
            choice.values().forEach(value -> atoms.value(cells, value));
        } else if (type == Type.Basic.BOOLEAN) {
            atoms.value(cells, true);
            atoms.value(cells, false);
        } else {
            atoms.ordered(cells);
        }
        if (input.missing()) {
            atoms.add(cells, cell -> Boolean.TRUE.equals(cell.test(null)), "is unknown");
        }
        return atoms;
    }

    int size() {
        return rows.size();
    }

    /** The rows whose cell holds on this part. */
    BitSet rows(int atom) {
        return rows.get(atom);
    }

    /** Whether this part's words name a value that the author wrote. */
    boolean written(int atom) {
        return !samples.get(atom);
    }

    /** This part in words, to follow the column's name. */
    String words(int atom) {
        return words.get(atom);
    }

    private void ordered(List<Cell> cells) {
        Set<Object> points = new LinkedHashSet<>();
        cells.forEach(cell -> points.addAll(cell.constants()));
        if (points.stream().anyMatch(point -> !isOrdered(point))) {
            points.forEach(point -> value(cells, point));
            between(cells, null, null, "is none of these");
            return;
        }
        List<Object> sorted = Cell.boundaries(cells);
        @Nullable Object low = null;
        for (Object point : sorted) {
            between(cells, low, point, Sample.between(low, point));
            value(cells, point);
            low = point;
        }
        between(cells, low, null, Sample.between(low, null));
    }

    static boolean isOrdered(Object value) {
        return value instanceof BigDecimal
                || value instanceof LocalDate
                || value instanceof OffsetDateTime
                || value instanceof Duration;
    }

    private void between(List<Cell> cells, @Nullable Object low, @Nullable Object high, String words) {
        samples.set(rows.size());
        add(cells, cell -> cell.holdsBetween(low, high), words);
    }

    private void value(List<Cell> cells, Object value) {
        add(cells, cell -> Boolean.TRUE.equals(cell.test(value)), "= " + said(value));
    }

    private void add(List<Cell> cells, java.util.function.Predicate<Cell> holds, String said) {
        BitSet pass = new BitSet();
        for (int row = 0; row < cells.size(); row++) {
            pass.set(row, holds.test(cells.get(row)));
        }
        rows.add(pass);
        words.add(said);
    }

    private static String said(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
