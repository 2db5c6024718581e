package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.refundrill.problem.Problems;

/**
 * Finds what is wrong with a table as a whole: cases that no row decides, cases that two rows of a UNIQUE table decide,
 * rows that never decide. Exact, as cells are data: each column is split into {@link Atoms} on which no cell changes
 * its mind, and the product of the columns is searched without visiting what one row settles.
 */
final class TableAnalysis {

    private static final int BUDGET = 400_000;

    private final TableDraft draft;
    private final DecisionTable table;
    private final Problems problems;
    private final List<Atoms> columns = new ArrayList<>();
    private final BitSet reached = new BitSet();
    private final TreeSet<String> overlaps = new TreeSet<>();
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private boolean gapTold;
    private int left = BUDGET;

    TableAnalysis(TableDraft draft, DecisionTable table, Problems problems) {
        this.draft = draft;
        this.table = table;
        this.problems = problems;
    }

    void run() {
        if (!table.hit.single() || problems.hasErrors()) {
            return;
        }
        for (int column = 0; column < table.inputs.size(); column++) {
            columns.add(Atoms.of(table, column));
        }
        BitSet all = new BitSet();
        all.set(0, table.rows.size());
        visit(0, all);
        if (left <= 0) {
            problems.add(draft.name()
                    .span()
                    .warning(
                            "the table is too wide to be checked completely for gaps and overlaps",
                            "split it into several tables"));
            return;
        }
        for (int row = 0; row < table.rows.size(); row++) {
            if (!reached.get(row)) {
                problems.add(draft.grid()
                        .rows()
                        .get(row)
                        .name()
                        .span()
                        .error(
                                "this row never decides",
                                "the rows above it cover every case it covers: remove or move it"));
            }
        }
    }

    private void visit(int column, BitSet alive) {
        if (--left <= 0) {
            return;
        }
        if (alive.isEmpty()) {
            gap();
            return;
        }
        int first = alive.nextSetBit(0);
        boolean ordered = table.hit == HitPolicy.FIRST || alive.cardinality() == 1;
        if (column == columns.size() || ordered && settles(first, column)) {
            leaf(alive, first);
            return;
        }
        Atoms atoms = columns.get(column);
        Map<BitSet, String> classes = new LinkedHashMap<>();
        for (int atom = 0; atom < atoms.size(); atom++) {
            BitSet pass = atoms.rows(atom);
            BitSet next = (BitSet) alive.clone();
            next.and(pass);
            String words = atoms.words(atom);
            if (atoms.written(atom)) {
                classes.put(next, words);
            } else {
                classes.putIfAbsent(next, words);
            }
        }
        String name = table.inputs.get(column).name();
        classes.forEach((next, words) -> {
            if (classes.size() > 1) {
                chosen.put(name, words);
            }
            visit(column + 1, next);
            chosen.remove(name);
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

    private void leaf(BitSet alive, int first) {
        reached.set(first);
        if (table.hit == HitPolicy.UNIQUE && alive.cardinality() > 1) {
            int second = alive.nextSetBit(first + 1);
            reached.set(second);
            String pair =
                    table.rows.get(first).name() + " " + table.rows.get(second).name();
            if (overlaps.add(pair)) {
                problems.add(draft.grid()
                        .rows()
                        .get(second)
                        .name()
                        .span()
                        .error(
                                "rows " + pair.replace(" ", " and ") + " both decide when " + words(),
                                "make their cells exclude one another, or write hit: FIRST"));
            }
        } else if (table.hit != HitPolicy.FIRST) {
            alive.stream().forEach(reached::set);
            alive.stream()
                    .filter(row -> table.hit == HitPolicy.ANY && differ(first, row))
                    .forEach(row -> {
                        String pair = table.rows.get(first).name() + " and "
                                + table.rows.get(row).name();
                        if (overlaps.add(pair)) {
                            problems.add(draft.grid()
                                    .rows()
                                    .get(row)
                                    .name()
                                    .span()
                                    .error(
                                            "rows " + pair + " say different things when " + words(),
                                            "make them agree, or write hit: FIRST"));
                        }
                    });
        }
    }

    private boolean differ(int one, int other) {
        return !Arrays.equals(
                table.rows.get(one).outputs(), table.rows.get(other).outputs());
    }

    private void gap() {
        if (!gapTold) {
            gapTold = true;
            problems.add(draft.name()
                    .span()
                    .error(
                            "no row decides when " + words(),
                            "add a row for this case, or a last row with '-' in every cell"));
        }
    }

    private String words() {
        List<String> parts = new ArrayList<>();
        chosen.forEach((name, words) -> parts.add(name + " " + words));
        return parts.isEmpty() ? "anything holds" : String.join(" and ", parts);
    }
}
