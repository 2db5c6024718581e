package org.refundrill.rulebook;

import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Cell;
import org.refundrill.feel.CellParser;
import org.refundrill.feel.Type;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/**
 * What a row demands of an input. Where no cell of its column asks for the unknown, an unknown value leaves open whether
 * the row applies; where one does, being unknown is a value like any other, which only such a cell accepts.
 *
 * @param cell the test
 * @param written the cell as its author wrote it
 * @param missingIsAValue whether some cell of the column asks for the unknown
 */
record Condition(Cell cell, String written, boolean missingIsAValue) {

    static Condition read(Located written, Type type, Problems problems) {
        Cell any = new Cell.Any("-", 0);
        Cell cell = type == Type.Basic.NOTHING
                ? any
                : CellParser.parse(written, type, problems).orElse(any);
        return new Condition(cell, written.text(), false);
    }

    boolean isAny() {
        return cell instanceof Cell.Any;
    }

    boolean testsMissing() {
        return asksMissing(cell);
    }

    private static boolean asksMissing(Cell cell) {
        if (cell instanceof Cell.Or or) {
            return or.cells().stream().anyMatch(Condition::asksMissing);
        }
        return cell instanceof Cell.IsNull || (cell instanceof Cell.Not not && asksMissing(not.cell()));
    }

    Condition whereMissingIsAValue() {
        return new Condition(cell, written, true);
    }

    Match match(@Nullable Object value) {
        Boolean passes = cell.test(value);
        if (passes == null) {
            return missingIsAValue ? Match.NO : Match.UNKNOWN;
        }
        return passes ? Match.YES : Match.NO;
    }
}
