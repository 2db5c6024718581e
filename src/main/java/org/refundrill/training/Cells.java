package org.refundrill.training;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a line of a table. A cell in double quotes may hold what parts cells; two of them stand for one. */
final class Cells {
    private Cells() {}

    /** The cells of a line; null when a quote is not closed. */
    static @Nullable List<String> of(String line, char parting) {
        List<String> cells = new ArrayList<>(8);
        if (line.indexOf('"') >= 0) {
            return quoted(line, parting, cells);
        }
        int from = 0;
        for (int end = line.indexOf(parting); end >= 0; end = line.indexOf(parting, from)) {
            cells.add(line.substring(from, end));
            from = end + 1;
        }
        cells.add(line.substring(from));
        return cells;
    }

    private static @Nullable List<String> quoted(String line, char parting, List<String> cells) {
        StringBuilder cell = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && open && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                open = !open;
            } else if (c == parting && !open) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return open ? null : cells;
    }
}
