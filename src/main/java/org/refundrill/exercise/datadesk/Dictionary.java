package org.refundrill.exercise.datadesk;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.datadesk.DataTable.Column;
import org.refundrill.exercise.datadesk.DataTable.Kind;
import org.refundrill.language.Text;

/** Says how tables and columns are called in queries, and what they mean. */
final class Dictionary {
    private static final String ID = "tables";
    private static final Text TITLE = new Text("Tables for summaries and queries", "可汇总、可查询的表");

    private final List<DataTable> tables;

    Dictionary(List<DataTable> tables) {
        this.tables = tables;
    }

    Dossier.Panel panel() {
        List<List<Text>> rows = new ArrayList<>();
        for (DataTable table : tables) {
            int count = table.rows().size();
            rows.add(List.of(
                    Text.same(table.name()),
                    new Text(
                            table.title().en() + ", " + count + " rows",
                            table.title().zh() + "，" + count + " 行")));
            table.columns()
                    .forEach(column -> rows.add(List.of(Text.same("  " + column.name()), meaning(table, column))));
        }
        return new Dossier.Panel(ID, TITLE, Dossier.Layout.FIELDS, List.of(), rows);
    }

    private static Text meaning(DataTable table, Column column) {
        Text label = column.label();
        Text kind = kind(column.kind());
        if (column.options().isEmpty()) {
            return new Text(label.en() + " (" + kind.en() + ")", label.zh() + "（" + kind.zh() + "）");
        }
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        for (Object value : Cohorts.values(table, column)) {
            Text called = Cohorts.called(column, value);
            en.add(value.equals(called.en()) ? called.en() : value + " = " + called.en());
            zh.add(value + "＝" + called.zh());
        }
        return new Text(label.en() + ": " + String.join(", ", en), label.zh() + "：" + String.join("，", zh));
    }

    private static Text kind(Kind kind) {
        return switch (kind) {
            case WORD -> new Text("word", "文字");
            case NUMBER -> new Text("number", "数字");
            case MONEY -> new Text("amount", "金额");
            case YES_NO -> new Text("TRUE or FALSE", "TRUE 或 FALSE");
            case DATE -> new Text("date", "日期");
            case TIME -> new Text("time", "时间");
        };
    }
}
