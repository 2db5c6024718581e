package org.refundrill.exercise.datadesk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.datadesk.DataTable.Column;
import org.refundrill.exercise.datadesk.DataTable.Kind;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;

/**
 * A table summed up by cohorts, so that nobody needs a query language.
 *
 * @param table the table
 * @param measure what is added up or counted; null counts rows
 * @param by the columns that divide it, one or two
 * @param only the column and the value that rows must have; null takes all rows
 */
record Summary(
        DataTable table,
        @Nullable Column measure,
        List<Column> by,
        @Nullable Only only) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int BAR = 20;

    /** What rows must have. */
    record Only(Column column, Object value) {
        Text told() {
            Text called = Cohorts.called(column, value);
            return new Text(
                    column.label().en() + " = " + called.en(), column.label().zh() + "＝" + called.zh());
        }
    }

    /** One cohort, or all of them. */
    private record Group(List<Text> names, List<List<@Nullable Object>> rows) {}

    Text title() {
        Column counted = measure;
        Text what = counted == null ? new Text("rows", "行数") : counted.label();
        String en = String.join(
                ", then ", by.stream().map(column -> column.label().en()).toList());
        String zh =
                String.join("、", by.stream().map(column -> column.label().zh()).toList());
        Text filter = only == null ? new Text("all rows", "全部行") : only.told();
        return new Text(
                table.title().en() + ": " + what.en() + " by " + en + " (" + filter.en() + ")",
                table.title().zh() + "：按" + zh + "统计" + what.zh() + "（" + filter.zh() + "）");
    }

    /** The summary as a page of the file; a bar shows shares from 0 on. */
    Dossier.Panel panel(String id, Text title, Currency currency) {
        List<Group> groups = groups();
        List<Text> headings = new ArrayList<>(by.stream().map(Column::label).toList());
        headings.add(new Text("rows", "行数"));
        headings.addAll(measured());
        Group all = new Group(List.of(), kept());
        List<List<Text>> rows = new ArrayList<>();
        groups.forEach(group -> rows.add(row(group, all, currency)));
        List<Text> names =
                new ArrayList<>(by.stream().map(column -> Text.same("")).toList());
        names.set(0, new Text("all", "合计"));
        rows.add(row(new Group(names, all.rows()), all, currency));
        return new Dossier.Panel(id, title, Dossier.Layout.TABLE, headings, rows);
    }

    private List<Text> measured() {
        Column counted = measure;
        if (counted == null) {
            return List.of(new Text("of all", "占比"), Text.same(""));
        }
        Text label = counted.label();
        return counted.kind() == Kind.YES_NO
                ? List.of(
                        new Text(label.en() + ": yes", label.zh() + "：是"),
                        new Text("of these rows", "占本组"),
                        Text.same(""))
                : List.of(
                        new Text(label.en() + ", sum", label.zh() + "合计"),
                        new Text(label.en() + ", mean", label.zh() + "平均"));
    }

    private List<Text> row(Group group, Group all, Currency currency) {
        List<Text> row = new ArrayList<>(group.names());
        int count = group.rows().size();
        row.add(number(count));
        Column counted = measure;
        if (counted == null) {
            share(row, count, all.rows().size());
        } else if (counted.kind() == Kind.YES_NO) {
            int place = table.place(counted);
            int yes = (int) group.rows().stream()
                    .filter(one -> Boolean.TRUE.equals(one.get(place)))
                    .count();
            row.add(number(yes));
            share(row, yes, count);
        } else {
            BigDecimal sum = sum(group, counted);
            row.add(value(sum, counted, currency));
            row.add(count == 0 ? Text.same("") : value(mean(sum, group, counted), counted, currency));
        }
        return List.copyOf(row);
    }

    private BigDecimal sum(Group group, Column counted) {
        int place = table.place(counted);
        BigDecimal sum = BigDecimal.ZERO;
        for (List<@Nullable Object> row : group.rows()) {
            sum = row.get(place) instanceof BigDecimal value ? sum.add(value) : sum;
        }
        return sum;
    }

    private BigDecimal mean(BigDecimal sum, Group group, Column counted) {
        int place = table.place(counted);
        long known = group.rows().stream().filter(row -> row.get(place) != null).count();
        return known == 0 ? BigDecimal.ZERO : sum.divide(BigDecimal.valueOf(known), 2, RoundingMode.HALF_UP);
    }

    private static void share(List<Text> row, int part, int whole) {
        BigDecimal share = whole == 0
                ? BigDecimal.ZERO
                : HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        row.add(Text.same(share.toPlainString() + "%"));
        int length = whole == 0 ? 0 : (part * BAR + whole / 2) / whole;
        row.add(Text.same("▪".repeat(length)));
    }

    private static Text value(BigDecimal value, Column counted, Currency currency) {
        return Text.same(
                counted.kind() == Kind.MONEY
                        ? Formats.money(value.setScale(2, RoundingMode.HALF_UP), currency)
                        : Formats.number(value));
    }

    private static Text number(int count) {
        return Text.same(Integer.toString(count));
    }

    private List<Group> groups() {
        List<Group> groups = List.of(new Group(List.of(), kept()));
        for (Column column : by) {
            List<Object> values = Cohorts.values(table, column);
            int place = table.place(column);
            List<Group> finer = new ArrayList<>();
            for (Group group : groups) {
                for (Object value : values) {
                    List<Text> names = new ArrayList<>(group.names());
                    names.add(Cohorts.called(column, value));
                    List<List<@Nullable Object>> rows = group.rows().stream()
                            .filter(row -> Objects.equals(row.get(place), value))
                            .toList();
                    finer.add(new Group(names, rows));
                }
            }
            groups = finer;
        }
        return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
    }

    private List<List<@Nullable Object>> kept() {
        Only wanted = only;
        if (wanted == null) {
            return table.rows();
        }
        int place = table.place(wanted.column());
        return table.rows().stream()
                .filter(row -> Objects.equals(row.get(place), wanted.value()))
                .toList();
    }
}
