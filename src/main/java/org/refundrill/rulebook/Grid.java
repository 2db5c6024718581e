package org.refundrill.rulebook;

import java.util.List;
import org.refundrill.problem.Located;

/**
 * A table as it is written: headings and rows of cells, each in its place.
 *
 * @param inputs the headings left of the double bar
 * @param outputs the headings right of it
 * @param rows the rows, each with as many cells as there are headings
 */
record Grid(List<Located> inputs, List<Located> outputs, List<Line> rows) {
    /**
     * A row.
     *
     * @param name its name
     * @param inputs its cells left of the double bar
     * @param outputs its cells right of it
     */
    record Line(Located name, List<Located> inputs, List<Located> outputs) {}

    /** The index of an output, or -1. */
    int output(String heading) {
        for (int i = 0; i < outputs.size(); i++) {
            if (outputs.get(i).text().equals(heading)) {
                return i;
            }
        }
        return -1;
    }
}
