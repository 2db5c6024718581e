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
    private final List<Part> parts = new ArrayList<>();

    private Atoms() {}

    /** A part of a column's domain. */
    sealed interface Part {
        /** A value that a cell names, or one of a few. */
        record Value(Object value) implements Part {}

        /** What lies strictly between two values; a missing bound is infinity. */
        record Between(@Nullable Object low, @Nullable Object high) implements Part {}

        /** Every value that no cell names, where values have no order. */
        record Other() implements Part {}

        /** No value: the case file does not say. */
        record Unknown() implements Part {}
    }

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
            atoms.add(cells, cell -> Boolean.TRUE.equals(cell.test(null)), new Part.Unknown());
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

    /** What this part is. */
    Part part(int atom) {
        return parts.get(atom);
    }

    /** Whether this part is a value that the author wrote, or no value. */
    boolean written(int atom) {
        return parts.get(atom) instanceof Part.Value || parts.get(atom) instanceof Part.Unknown;
    }

    private void ordered(List<Cell> cells) {
        Set<Object> points = new LinkedHashSet<>();
        cells.forEach(cell -> points.addAll(cell.constants()));
        if (points.stream().anyMatch(point -> !isOrdered(point))) {
            points.forEach(point -> value(cells, point));
            add(cells, cell -> cell.holdsBetween(null, null), new Part.Other());
            return;
        }
        List<Object> sorted = Cell.boundaries(cells);
        @Nullable Object low = null;
        for (Object point : sorted) {
            between(cells, low, point);
            value(cells, point);
            low = point;
        }
        between(cells, low, null);
    }

    static boolean isOrdered(Object value) {
        return value instanceof BigDecimal
                || value instanceof LocalDate
                || value instanceof OffsetDateTime
                || value instanceof Duration;
    }

    private void between(List<Cell> cells, @Nullable Object low, @Nullable Object high) {
        add(cells, cell -> cell.holdsBetween(low, high), new Part.Between(low, high));
    }

    private void value(List<Cell> cells, Object value) {
        add(cells, cell -> Boolean.TRUE.equals(cell.test(value)), new Part.Value(value));
    }

    private void add(List<Cell> cells, java.util.function.Predicate<Cell> holds, Part part) {
        BitSet pass = new BitSet();
        for (int row = 0; row < cells.size(); row++) {
            pass.set(row, holds.test(cells.get(row)));
        }
        rows.add(pass);
        parts.add(part);
    }
}
