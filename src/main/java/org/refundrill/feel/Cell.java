package org.refundrill.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A test in an input column of a decision table, kept as data so that gaps, overlaps and boundaries can be computed
 * exactly.
 */
public sealed interface Cell {
    /** Whether a value passes; null when that is unknown, the value being unknown and the cell not asking for that. */
    @Nullable
    Boolean test(@Nullable Object value);

    /** The cell as its author wrote it. */
    String text();

    /** Offset of its first char in the text it was read from. */
    int offset();

    /** The cell as a unary test of the DMN standard. */
    String toFeel();

    /** The constants it names, in the order they are written. */
    List<Object> constants();

    /**
     * Whether the values strictly between two neighbours pass: all of them do or none does, as long as no constant of
     * the cell lies between. A missing bound is infinity.
     */
    boolean holdsBetween(@Nullable Object low, @Nullable Object high);

    /** Which values of a finite domain pass. */
    default List<Object> among(List<?> domain) {
        List<Object> passing = new ArrayList<>();
        for (Object value : domain) {
            if (Boolean.TRUE.equals(test(value))) {
                passing.add(value);
            }
        }
        return passing;
    }

    /** The constants of several cells of one ordered column, each once, in ascending order. */
    static List<Object> boundaries(List<Cell> column) {
        TreeSet<Object> points = new TreeSet<>(Order::compare);
        for (Cell cell : column) {
            points.addAll(cell.constants());
        }
        return List.copyOf(points);
    }

    /** {@code -}: passes everything, the unknown included. */
    record Any(String text, int offset) implements Cell {
        @Override
        public Boolean test(@Nullable Object value) {
            return true;
        }

        @Override
        public String toFeel() {
            return "-";
        }

        @Override
        public List<Object> constants() {
            return List.of();
        }

        @Override
        public boolean holdsBetween(@Nullable Object low, @Nullable Object high) {
            return true;
        }
    }

    /** {@code null}: passes what is unknown, and nothing else. */
    record IsNull(String text, int offset) implements Cell {
        @Override
        public Boolean test(@Nullable Object value) {
            return value == null;
        }

        @Override
        public String toFeel() {
            return "null";
        }

        @Override
        public List<Object> constants() {
            return List.of();
        }

        @Override
        public boolean holdsBetween(@Nullable Object low, @Nullable Object high) {
            return false;
        }
    }

    /** One of these values. */
    record Values(List<Object> values, String text, int offset) implements Cell {
        public Values {
            values = List.copyOf(values);
        }

        @Override
        public @Nullable Boolean test(@Nullable Object value) {
            if (value == null) {
                return null;
            }
            for (int i = 0; i < values.size(); i++) {
                if (Order.same(values.get(i), value)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String toFeel() {
            return String.join(", ", values.stream().map(FeelText::value).toList());
        }

        @Override
        public List<Object> constants() {
            return values;
        }

        @Override
        public boolean holdsBetween(@Nullable Object low, @Nullable Object high) {
            return false;
        }
    }

    /** Between two bounds; a missing bound is infinity. */
    record Interval(
            @Nullable Object low,
            boolean lowClosed,
            @Nullable Object high,
            boolean highClosed,
            String text,
            int offset) implements Cell {
        @Override
        public @Nullable Boolean test(@Nullable Object value) {
            if (value == null) {
                return null;
            }
            if (low != null) {
                int above = Order.compare(value, low);
                if (above < 0 || (above == 0 && !lowClosed)) {
                    return false;
                }
            }
            if (high != null) {
                int above = Order.compare(value, high);
                return above < 0 || (above == 0 && highClosed);
            }
            return true;
        }

        @Override
        public String toFeel() {
            if (low == null) {
                return (highClosed ? "<= " : "< ") + FeelText.value(high);
            } else if (high == null) {
                return (lowClosed ? ">= " : "> ") + FeelText.value(low);
            }
            return (lowClosed ? "[" : "(") + FeelText.value(low) + ".." + FeelText.value(high)
                    + (highClosed ? "]" : ")");
        }

        @Override
        public List<Object> constants() {
            List<Object> bounds = new ArrayList<>();
            if (low != null) {
                bounds.add(low);
            }
            if (high != null) {
                bounds.add(high);
            }
            return bounds;
        }

        @Override
        public boolean holdsBetween(@Nullable Object from, @Nullable Object to) {
            boolean above = low == null || (from != null && Order.compare(from, low) >= 0);
            return above && (high == null || (to != null && Order.compare(to, high) <= 0));
        }
    }

    /** What does not pass another cell; the unknown stays unknown. */
    record Not(Cell cell, String text, int offset) implements Cell {
        @Override
        public @Nullable Boolean test(@Nullable Object value) {
            return Logic.not(cell.test(value));
        }

        @Override
        public String toFeel() {
            // the standard takes the unknown for a value that differs from all others
            return cell instanceof IsNull ? "not(null)" : "not(null, " + cell.toFeel() + ")";
        }

        @Override
        public List<Object> constants() {
            return cell.constants();
        }

        @Override
        public boolean holdsBetween(@Nullable Object low, @Nullable Object high) {
            return !cell.holdsBetween(low, high);
        }
    }

    /** What passes one of several cells. */
    record Or(List<Cell> cells, String text, int offset) implements Cell {
        public Or {
            cells = List.copyOf(cells);
        }

        @Override
        public @Nullable Boolean test(@Nullable Object value) {
            Boolean passes = false;
            for (int i = 0; i < cells.size(); i++) {
                passes = Logic.or(passes, cells.get(i).test(value));
                if (Boolean.TRUE.equals(passes)) {
                    return true;
                }
            }
            return passes;
        }

        @Override
        public String toFeel() {
            return String.join(", ", cells.stream().map(Cell::toFeel).toList());
        }

        @Override
        public List<Object> constants() {
            return cells.stream().flatMap(c -> c.constants().stream()).toList();
        }

        @Override
        public boolean holdsBetween(@Nullable Object low, @Nullable Object high) {
            return cells.stream().anyMatch(c -> c.holdsBetween(low, high));
        }
    }
}
