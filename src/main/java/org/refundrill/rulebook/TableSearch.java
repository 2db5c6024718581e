package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.refundrill.feel.Type;

/**
 * Looks at every case that a table's cells tell apart: which no row decides, which several do, and which rows never do.
 * Exact, as cells are data: each column is split into {@link Atoms} on which no cell changes its mind, and the product of
 * the columns is searched without visiting what one row settles.
 */
final class TableSearch {
    private static final int BUDGET = 400_000;

    private final DecisionTable table;
    private final List<Atoms> columns = new ArrayList<>();
    private final BitSet reached = new BitSet();
    private final Map<Pair, Map<Integer, Integer>> overlaps = new LinkedHashMap<>();
    private final Map<Pair, Map<Integer, Integer>> covered = new LinkedHashMap<>();
    private final Map<Integer, Integer> chosen = new LinkedHashMap<>();
    private Map<Integer, Integer> gap = Map.of();
    private int gaps;
    private int left = BUDGET;

    /** Two rows, the upper one first. */
    record Pair(int first, int second) {}

    TableSearch(DecisionTable table) {
        this.table = table;
        for (int column = 0; column < table.inputs.size(); column++) {
            columns.add(Atoms.of(table, column));
        }
    }

    TableSearch run() {
        BitSet all = new BitSet();
        all.set(0, table.rows.size());
        visit(0, all);
        return this;
    }

    /** Whether the table was too wide for looking at everything. */
    boolean tooWide() {
        return left <= 0;
    }

    List<Atoms> columns() {
        return columns;
    }

    /** How many kinds of case no row decides. */
    int gaps() {
        return gaps;
    }

    /** The first of them: the part of each column that matters. */
    Map<Integer, Integer> gap() {
        return gap;
    }

    /** The rows that both apply, each pair with the first case in which they do. */
    Map<Pair, Map<Integer, Integer>> overlaps() {
        return Collections.unmodifiableMap(overlaps);
    }

    /** Whether a row decides some case. */
    boolean reached(int row) {
        return reached.get(row);
    }

    /** The rows that decide what a row that is never reached applies to, each with a case. */
    Map<Integer, Map<Integer, Integer>> deciding(int row) {
        Map<Integer, Map<Integer, Integer>> deciding = new LinkedHashMap<>();
        covered.forEach((pair, words) -> {
            if (pair.second() == row) {
                deciding.put(pair.first(), words);
            }
        });
        return deciding;
    }

    private void visit(int column, BitSet alive) {
        if (--left <= 0) {
            return;
        }
        if (alive.isEmpty()) {
            if (gaps++ == 0) {
                gap = new LinkedHashMap<>(chosen);
            }
            return;
        }
        int first = alive.nextSetBit(0);
        boolean ordered = table.hit == HitPolicy.FIRST || alive.cardinality() == 1;
        if (column == columns.size() || (ordered && settles(first, column))) {
            leaf(alive);
            return;
        }
        Atoms atoms = columns.get(column);
        Map<BitSet, Integer> classes = new LinkedHashMap<>();
        for (int atom = 0; atom < atoms.size(); atom++) {
            BitSet next = (BitSet) alive.clone();
            next.and(atoms.rows(atom));
            if (atoms.written(atom)) {
                classes.put(next, atom);
            } else {
                classes.putIfAbsent(next, atom);
            }
        }
        classes.forEach((next, atom) -> {
            if (classes.size() > 1) {
                chosen.put(column, atom);
            }
            visit(column + 1, next);
            chosen.remove(column);
        });
    }

    /** Whether a row has nothing left to test. */
    private boolean settles(int row, int column) {
        for (int tested : table.rows.get(row).tested()) {
            if (tested >= column) {
                return false;
            }
        }
        return true;
    }

    private void leaf(BitSet alive) {
        int deciding = deciding(alive);
        if (table.hit == HitPolicy.FIRST || table.hit == HitPolicy.PRIORITY) {
            reached.set(deciding);
            alive.stream()
                    .filter(row -> row != deciding && !reached.get(row))
                    .forEach(row -> covered.putIfAbsent(new Pair(deciding, row), new LinkedHashMap<>(chosen)));
            return;
        }
        reached.or(alive);
        int[] rows = alive.stream().toArray();
        for (int i = 0; i < rows.length; i++) {
            for (int j = i + 1; j < rows.length; j++) {
                overlaps.putIfAbsent(new Pair(rows[i], rows[j]), new LinkedHashMap<>(chosen));
            }
        }
    }

    private int deciding(BitSet alive) {
        return table.hit == HitPolicy.PRIORITY
                ? alive.stream()
                        .boxed()
                        .min((a, b) -> Integer.compare(rank(a), rank(b)))
                        .orElseThrow()
                : alive.nextSetBit(0);
    }

    /** The place of a row's first output among that output's declared values. */
    private int rank(int row) {
        return table.rows.get(row).outputs()[0] instanceof OutputCell.Word word
                        && table.outputs.get(0).type() instanceof Type.Choice choice
                ? Math.floorMod(choice.values().indexOf(word.word()), Integer.MAX_VALUE)
                : Integer.MAX_VALUE;
    }

    /** Whether two rows say the same. */
    boolean agree(int one, int other) {
        return Arrays.equals(
                table.rows.get(one).outputs(), table.rows.get(other).outputs());
    }

    /** The rows that apply to a case; columns that do not matter are left open. */
    BitSet applying(Map<Integer, Integer> to) {
        BitSet rows = new BitSet();
        rows.set(0, table.rows.size());
        to.forEach((column, atom) -> rows.and(columns.get(column).rows(atom)));
        return rows;
    }

    /** The first column in which no value passes a row's cell; -1 where there is none. */
    int impossible(int row) {
        return IntStream.range(0, columns.size())
                .filter(column -> IntStream.range(0, columns.get(column).size())
                        .noneMatch(atom -> columns.get(column).rows(atom).get(row)))
                .findFirst()
                .orElse(-1);
    }
}
