package org.refundrill.rulebook;

import org.refundrill.language.Text;
import org.refundrill.problem.Span;

/** Where the rows and cells of a table stand, and what the rows are called. */
record TablePlaces(TableDraft draft) {
    String name(int row) {
        return draft.grid().rows().get(row).name().text();
    }

    /** Two rows. */
    Text both(int one, int other) {
        return new Text(name(one) + " and " + name(other), name(one) + " 和 " + name(other));
    }

    Span row(int row) {
        return draft.grid().rows().get(row).name().span();
    }

    Span cell(int row, int column) {
        return draft.grid().rows().get(row).inputs().get(column).span();
    }
}
