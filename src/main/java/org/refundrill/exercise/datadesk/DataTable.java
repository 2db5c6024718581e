package org.refundrill.exercise.datadesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;

/**
 * A table of a case as it is summed up and queried.
 *
 * @param name its name in queries: small letters, digits and underscores
 * @param title what people call it
 * @param columns its columns
 * @param rows a value for each column: String, BigDecimal, Boolean, LocalDate or OffsetDateTime; null where it is unknown
 */
public record DataTable(String name, Text title, List<Column> columns, List<List<@Nullable Object>> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What stands in a column. */
    public enum Kind {
        WORD,
        NUMBER,
        MONEY,
        YES_NO,
        DATE,
        TIME
    }

    /**
     * A column.
     *
     * @param name its name in queries: small letters, digits and underscores
     * @param label what people call it
     * @param options what its words are called; empty where they speak for themselves
     */
    public record Column(String name, Text label, Kind kind, Map<String, Text> options) {}

    /** Where a column stands. */
    int place(Column column) {
        return columns.indexOf(column);
    }

    Optional<Column> column(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
    }
}
