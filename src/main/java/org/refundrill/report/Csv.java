package org.refundrill.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tables for spreadsheets. What a spreadsheet would take for a formula gets a quote before it, so that it stays a text;
 * what acts instead of being read is shown as a sign.
 */
public final class Csv {
    /** Spreadsheets read the letters rightly only after this. */
    private static final String MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    /** Every table of a page, by the name of its file. */
    public static Map<String, String> of(Page page) {
        Map<String, String> files = new LinkedHashMap<>();
        page.blocks()
                .forEach(block -> block.figures()
                        .forEach(figure -> files.put(page.file() + "-" + figure.id() + ".csv", of(figure.table()))));
        return files;
    }

    private static String of(Page.Table table) {
        StringBuilder text = new StringBuilder(
                line(table.columns().stream().map(Page.Column::name).toList()));
        table.rows()
                .forEach(row -> text.append(
                        line(row.cells().stream().map(Page.Cell::text).toList())));
        return MARK + text;
    }

    /** A line with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    static String cell(String text) {
        String safe = Legible.text(text);
        String stripped = safe.stripLeading();
        boolean formula = !stripped.isEmpty() && FORMULA.indexOf(stripped.charAt(0)) >= 0 && !isNumber(stripped);
        return "\"" + (formula ? "'" : "") + safe.replace("\"", "\"\"") + "\"";
    }

    /** A minus before a figure is no formula. */
    private static boolean isNumber(String text) {
        return text.matches("-[0-9]+([.,][0-9]+)*%?");
    }
}
