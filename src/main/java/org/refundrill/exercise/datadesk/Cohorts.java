package org.refundrill.exercise.datadesk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.exercise.datadesk.DataTable.Column;
import org.refundrill.exercise.datadesk.DataTable.Kind;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;

/** By what a table can be divided into cohorts, and what those are called. */
final class Cohorts {
    /** More groups than these are no cohorts but single cases. */
    private static final int MOST = 12;

    private Cohorts() {}

    /** The columns that divide a table. */
    static List<Column> columns(DataTable table) {
        return table.columns().stream()
                .filter(column -> column.kind() != Kind.MONEY && column.kind() != Kind.TIME)
                .filter(column -> {
                    int groups = values(table, column).size();
                    return groups > 1 && groups <= MOST && groups < table.rows().size();
                })
                .toList();
    }

    /** What stands in a column, each once: known words in their own order, all else as it comes. */
    static List<Object> values(DataTable table, Column column) {
        int place = table.place(column);
        Set<Object> found = new LinkedHashSet<>();
        for (List<@Nullable Object> row : table.rows()) {
            Object value = row.get(place);
            if (value != null) {
                found.add(value);
            }
        }
        List<Object> ordered = new ArrayList<>();
        column.options().keySet().stream().filter(found::contains).forEach(ordered::add);
        found.stream().filter(value -> !ordered.contains(value)).forEach(ordered::add);
        if (column.kind() == Kind.NUMBER) {
            ordered.sort((a, b) -> ((BigDecimal) a).compareTo((BigDecimal) b));
        }
        return ordered;
    }

    /** A value of a column as people read it. */
    static Text called(Column column, @Nullable Object value) {
        if (value == null) {
            return new Text("(empty)", "（空）");
        } else if (value instanceof Boolean yes) {
            return Formats.yesNo(yes);
        } else if (value instanceof BigDecimal number) {
            return Text.same(Formats.number(number));
        } else if (value instanceof LocalDate date) {
            return Formats.date(date);
        }
        return column.options().getOrDefault(String.valueOf(value), Text.same(String.valueOf(value)));
    }

    /** How a value is written where it is chosen. */
    static String word(Object value) {
        return value instanceof BigDecimal number ? Formats.number(number) : String.valueOf(value);
    }
}
