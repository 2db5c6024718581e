package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Cell;

/** Finds where the cells of two rows stop short of one another, or reach into one another, in a column with an order. */
final class Boundaries {
    private final DecisionTable table;
    private final TableSearch search;

    Boundaries(DecisionTable table, TableSearch search) {
        this.table = table;
        this.search = search;
    }

    /**
     * Two rows whose cells do not fit together.
     *
     * @param column the column
     * @param below the row for the lesser values
     * @param above the row for the greater ones
     */
    record Seam(int column, int below, int above) {}

    /** The seam in which a case lies that no row decides; empty where it is another kind of gap. */
    Optional<Seam> around(Map<Integer, Integer> gap) {
        for (Map.Entry<Integer, Integer> part : gap.entrySet()) {
            int column = part.getKey();
            int below = nearest(gap, column, part.getValue(), -1);
            int above = nearest(gap, column, part.getValue(), 1);
            if (below >= 0 && above >= 0) {
                return Optional.of(new Seam(column, below, above));
            }
        }
        return Optional.empty();
    }

    /** The row that decides the nearest case in one direction of a column with an order; -1 where there is none. */
    private int nearest(Map<Integer, Integer> gap, int column, int from, int step) {
        Atoms atoms = search.columns().get(column);
        Map<Integer, Integer> near = new LinkedHashMap<>(gap);
        for (int atom = from + step; atom >= 0 && atom < atoms.size() && isOrdered(atoms.part(atom)); atom += step) {
            near.put(column, atom);
            BitSet rows = search.applying(near);
            if (!rows.isEmpty()) {
                int row = rows.nextSetBit(0);
                return cell(row, column) instanceof Cell.Any ? -1 : row;
            }
        }
        return -1;
    }

    /** The seam at which two rows both decide; empty where they overlap in another way. */
    Optional<Seam> between(TableSearch.Pair pair) {
        for (int column = 0; column < table.inputs.size(); column++) {
            int order = order(pair, column);
            if (order != 0) {
                return Optional.of(
                        order < 0
                                ? new Seam(column, pair.first(), pair.second())
                                : new Seam(column, pair.second(), pair.first()));
            }
        }
        return Optional.empty();
    }

    /** Negative where the first row's cell begins and ends below the second's, positive the other way round, else 0. */
    private int order(TableSearch.Pair pair, int column) {
        if (!(cell(pair.first(), column) instanceof Cell.Interval a)
                || !(cell(pair.second(), column) instanceof Cell.Interval b)) {
            return 0;
        }
        Atoms atoms = search.columns().get(column);
        int lows = Integer.compare(end(atoms, pair.first(), false), end(atoms, pair.second(), false));
        int highs = Integer.compare(end(atoms, pair.first(), true), end(atoms, pair.second(), true));
        return a.equals(b) || lows != highs ? 0 : lows;
    }

    private static int end(Atoms atoms, int row, boolean last) {
        int found = -1;
        for (int atom = 0; atom < atoms.size(); atom++) {
            if (isOrdered(atoms.part(atom)) && atoms.rows(atom).get(row) && (last || found < 0)) {
                found = atom;
            }
        }
        return found;
    }

    /**
     * The value, other than nought, that two rows leave out between them, one being for less and one for more, all else
     * the same; null where there is none. (More and less than nought are gain and loss, and nothing is missing.)
     */
    @Nullable
    Object leftOut(int one, int other, int column) {
        if (!(cell(one, column) instanceof Cell.Interval less)
                || !(cell(other, column) instanceof Cell.Interval more)
                || less.high() == null
                || more.low() == null
                || less.highClosed()
                || more.lowClosed()
                || Ordered.compare(less.high(), more.low()) != 0
                || (less.high() instanceof BigDecimal number && number.signum() == 0)) {
            return null;
        }
        for (int i = 0; i < table.inputs.size(); i++) {
            if (i != column && !cell(one, i).text().equals(cell(other, i).text())) {
                return null;
            }
        }
        Object between = less.high();
        boolean named = table.rows.stream()
                .map(row -> row.conditions()[column].cell())
                .anyMatch(cell -> !(cell instanceof Cell.Any) && Boolean.TRUE.equals(cell.test(between)));
        return named ? null : between;
    }

    Cell cell(int row, int column) {
        return table.rows.get(row).conditions()[column].cell();
    }

    private static boolean isOrdered(Atoms.Part part) {
        return part instanceof Atoms.Part.Between
                || (part instanceof Atoms.Part.Value value && Atoms.isOrdered(value.value()));
    }
}
