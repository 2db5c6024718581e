package org.refundrill.exercise.datadesk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.datadesk.DataTable.Column;
import org.refundrill.exercise.datadesk.DataTable.Kind;
import org.refundrill.form.Field;
import org.refundrill.language.Text;

/** What is chosen for a summary: what to count, by which columns, and of which rows. */
final class SummaryAct {
    static final String ID = "summary";
    private static final int MINUTES = 3;
    private static final String ALL = "all";
    private static final String NOTHING = "none";

    private final List<DataTable> tables;

    SummaryAct(List<DataTable> tables) {
        this.tables = tables;
    }

    /** The act; none where there is nothing to sum up. */
    Optional<Act> act() {
        List<Field.Option> columns = new ArrayList<>();
        tables.forEach(table -> Cohorts.columns(table).forEach(column -> columns.add(option(table, column))));
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        List<Field.Option> finer = new ArrayList<>();
        finer.add(new Field.Option(NOTHING, new Text("by nothing else", "不再细分")));
        finer.addAll(columns);
        return Optional.of(new Act(
                ID,
                new Text("Sum a table up by cohorts", "按分组汇总"),
                MINUTES,
                List.of(
                        field("measure", new Text("Count or add up what?", "统计什么？"), measures()),
                        field("by", new Text("By which column?", "按哪一列分组？"), columns),
                        field("then", new Text("And then by which?", "再按哪一列细分？"), finer),
                        field("only", new Text("Of which rows?", "只看哪些行？"), filters()))));
    }

    private static Field field(String id, Text label, List<Field.Option> options) {
        return new Field(id, Field.Kind.CHOICE, label, options, null);
    }

    private List<Field.Option> measures() {
        List<Field.Option> measures = new ArrayList<>();
        for (DataTable table : tables) {
            Text title = table.title();
            measures.add(new Field.Option(table.name(), new Text(title.en() + ": rows", title.zh() + "：行数")));
            table.columns().stream()
                    .filter(column -> isMeasure(table, column))
                    .forEach(column -> measures.add(option(table, column)));
        }
        return measures;
    }

    private static boolean isMeasure(DataTable table, Column column) {
        return column.kind() == Kind.YES_NO
                || column.kind() == Kind.MONEY
                || (column.kind() == Kind.NUMBER && !isRunning(table, column));
    }

    /** Whether a column merely numbers the rows, each by one more than the row before: such a number is a name. */
    private static boolean isRunning(DataTable table, Column column) {
        int place = table.place(column);
        BigDecimal before = null;
        for (List<@Nullable Object> row : table.rows()) {
            if (!(row.get(place) instanceof BigDecimal number)
                    || (before != null && number.compareTo(before.add(BigDecimal.ONE)) != 0)) {
                return false;
            }
            before = number;
        }
        return table.rows().size() > 1;
    }

    private List<Field.Option> filters() {
        List<Field.Option> filters = new ArrayList<>();
        filters.add(new Field.Option(ALL, new Text("all rows", "全部行")));
        for (DataTable table : tables) {
            for (Column column : Cohorts.columns(table)) {
                for (Object value : Cohorts.values(table, column)) {
                    Text told = new Summary.Only(column, value).told();
                    filters.add(new Field.Option(
                            id(table, column) + "=" + Cohorts.word(value),
                            tables.size() == 1
                                    ? told
                                    : new Text(
                                            table.title().en() + ": " + told.en(),
                                            table.title().zh() + "：" + told.zh())));
                }
            }
        }
        return filters;
    }

    private Field.Option option(DataTable table, Column column) {
        Text label = column.label();
        return new Field.Option(
                id(table, column),
                tables.size() == 1
                        ? label
                        : new Text(
                                table.title().en() + ": " + label.en(),
                                table.title().zh() + "：" + label.zh()));
    }

    private static String id(DataTable table, Column column) {
        return table.name() + "." + column.name();
    }

    /** Why these choices do not go together; empty where they do. */
    Optional<Text> hindrance(Map<String, Object> said) {
        return summary(said).isPresent()
                ? Optional.empty()
                : Optional.of(new Text(
                        "these columns stand in different tables, or twice; choose columns of one table",
                        "所选各列不在同一张表中，或选了两次；请选同一张表的列"));
    }

    /** The summary that is meant; none where the choices do not go together. */
    Optional<Summary> summary(Map<String, Object> said) {
        String measure = word(said, "measure");
        DataTable table = tables.stream()
                .filter(one -> measure.equals(one.name()) || measure.startsWith(one.name() + "."))
                .findFirst()
                .orElse(null);
        if (table == null) {
            return Optional.empty();
        }
        List<Column> by = new ArrayList<>();
        for (String name : List.of("by", "then")) {
            String chosen = word(said, name);
            Column column = column(table, chosen);
            if (column != null && !by.contains(column)) {
                by.add(column);
            } else if (!chosen.equals(NOTHING)) {
                return Optional.empty();
            }
        }
        return only(table, word(said, "only"))
                .map(only -> new Summary(table, column(table, measure), by, only.orElse(null)));
    }

    private static Optional<Optional<Summary.Only>> only(DataTable table, String chosen) {
        if (chosen.equals(ALL)) {
            return Optional.of(Optional.empty());
        }
        int sign = chosen.indexOf('=');
        Column column = sign < 0 ? null : column(table, chosen.substring(0, sign));
        return column == null
                ? Optional.empty()
                : Cohorts.values(table, column).stream()
                        .filter(value -> Cohorts.word(value).equals(chosen.substring(sign + 1)))
                        .findFirst()
                        .map(value -> Optional.of(new Summary.Only(column, value)));
    }

    private static @Nullable Column column(DataTable table, String chosen) {
        return chosen.startsWith(table.name() + ".")
                ? table.column(chosen.substring(table.name().length() + 1)).orElse(null)
                : null;
    }

    private static String word(Map<String, Object> said, String name) {
        return String.valueOf(said.get(name));
    }
}
