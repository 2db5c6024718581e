package org.refundrill.exercise.datadesk;

import java.util.List;
import org.refundrill.language.Text;

/**
 * Answers queries over the tables of a case: reading only, nothing but these tables, within limits of time, memory and rows.
 * The same query over the same tables is answered alike, whatever the clock says.
 */
public interface TableQueries {
    /** What a query comes to. */
    Answered answer(List<DataTable> tables, String query);

    /** What came of a query. */
    sealed interface Answered {
        /**
         * Rows.
         *
         * @param columns headings
         * @param rows the first rows, one text for each column
         * @param more how many rows are not shown, as far as they were counted
         * @param uncounted whether there may be more than these
         */
        record Rows(List<String> columns, List<List<String>> rows, int more, boolean uncounted) implements Answered {
            public Rows {
                columns = List.copyOf(columns);
                rows = List.copyOf(rows);
            }
        }

        /**
         * No answer.
         *
         * @param why what is the matter and what to write instead, in one line
         */
        record Refused(Text why) implements Answered {}
    }
}
