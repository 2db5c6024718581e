package org.refundrill.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.refundrill.exercise.datadesk.DataTable;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;

/** Tells in one line what is the matter with a query, and what to write instead. */
final class Complaint {
    static final Text TOO_MUCH = new Text(
            "the query would take too long or too much memory; join fewer tables or add a WHERE",
            "查询耗时或占用内存过多，请减少表的连接或加上 WHERE 条件");

    private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"");
    private static final int NEAR = 24;

    private final List<DataTable> tables;

    Complaint(List<DataTable> tables) {
        this.tables = tables;
    }

    Text of(SQLException failed) {
        String message = String.valueOf(failed.getMessage());
        String name = name(message);
        return switch (failed.getErrorCode()) {
            case ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
                    ErrorCode.SCHEMA_NOT_FOUND_1 -> unknown("table", "表", name, names());
            case ErrorCode.COLUMN_NOT_FOUND_1 -> unknown("column", "列", name, columns());
            case ErrorCode.AMBIGUOUS_COLUMN_NAME_1 ->
                new Text(
                        "'" + name + "' is a column of several tables; write table." + name,
                        "“" + name + "”在多张表中都有，请写成 表名." + name);
            case ErrorCode.MUST_GROUP_BY_COLUMN_1 ->
                new Text(
                        "'" + name + "' must stand in GROUP BY, or inside COUNT, SUM, AVG and the like",
                        "“" + name + "”须写进 GROUP BY，或放在 COUNT、SUM、AVG 等函数里");
            case ErrorCode.DIVISION_BY_ZERO_1 ->
                new Text("something is divided by 0; write NULLIF(x, 0) below the line", "出现除以 0，请把除数写成 NULLIF(x, 0)");
            case ErrorCode.DATA_CONVERSION_ERROR_1 ->
                new Text(
                        "a word is compared with a number, or the other way round; texts go in single quotation marks",
                        "文字与数字不能直接比较；文字须加单引号");
            case ErrorCode.SYNTAX_ERROR_1, ErrorCode.SYNTAX_ERROR_2 -> syntax(message);
            case ErrorCode.STATEMENT_WAS_CANCELED -> TOO_MUCH;
            default ->
                new Text(
                        "the query cannot be answered as it stands (" + failed.getErrorCode()
                                + "); begin with a shorter one and add to it",
                        "语句无法执行（" + failed.getErrorCode() + "），请先写短一些再逐步添加");
        };
    }

    private static Text unknown(String what, String whatZh, String name, List<String> known) {
        return new Text(
                "there is no " + what + " '" + name + "'; " + DidYouMean.advice(name, known),
                DidYouMean.among(name, known)
                        .map(near -> "没有名为“" + name + "”的" + whatZh + "，是否指“" + near + "”？")
                        .orElse("没有名为“" + name + "”的" + whatZh + "，可用的有：" + String.join("、", known)));
    }

    /** H2 marks the place it could not read with {@code [*]}. */
    private static Text syntax(String message) {
        int mark = message.indexOf("[*]");
        String rest = mark < 0 ? "" : message.substring(mark + 3);
        int end = rest.indexOf('"') >= 0 ? rest.indexOf('"') : rest.length();
        String near = rest.substring(0, Math.min(end, NEAR)).strip();
        return near.isEmpty()
                ? new Text("the query breaks off; something is missing at its end", "语句不完整，末尾缺少内容")
                : new Text(
                        "the query cannot be read at '" + near + "'; look at what stands before it",
                        "语句在“" + near + "”处无法识别，请检查其前面的内容");
    }

    private static String name(String message) {
        Matcher name = NAME.matcher(message);
        return name.find() ? name.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private List<String> names() {
        return tables.stream().map(DataTable::name).toList();
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        tables.forEach(table -> table.columns().forEach(column -> {
            if (!columns.contains(column.name())) {
                columns.add(column.name());
            }
        }));
        return columns;
    }
}
