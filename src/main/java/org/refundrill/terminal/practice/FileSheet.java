package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.casefile.Dossier;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.problem.DisplayWidth;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;

/** Lays a case file out as a page: panels whose columns are aligned by display width, two fields a line where they fit. */
final class FileSheet {
    private static final int GAP = 2;
    private static final int MOST_LABEL = 44;

    private final Language language;
    private final Sheet.Writer page;

    FileSheet(Language language, Sheet.Writer page) {
        this.language = language;
        this.page = page;
    }

    void panels(List<Dossier.Panel> panels) {
        panels.forEach(this::panel);
    }

    void panel(Dossier.Panel panel) {
        page.panel(panel.id(), Style.ACCENT, panel.title().in(language));
        switch (panel.layout()) {
            case FIELDS -> fields(panel.rows());
            case TABLE -> table(panel);
            case MESSAGES -> messages(panel);
            case LINES -> panel.rows().forEach(row -> written(row.get(0).in(language)));
        }
    }

    /** A line as it was written; only one that is wider than the page goes on below its own beginning. */
    private void written(String line) {
        String text = line.stripLeading();
        Styled lead = Styled.of(" " + line.substring(0, line.length() - text.length()));
        if (DisplayWidth.of(line) < page.width()) {
            page.line(lead.and(text));
        } else {
            page.hanging(lead, Style.PLAIN, text);
        }
    }

    private void fields(List<List<Text>> rows) {
        int labels = widest(rows, 0);
        int values = widest(rows, 1);
        int half = (page.width() - 1) / 2;
        if (rows.size() > 1 && 1 + labels + GAP + values + GAP <= half) {
            pairs(rows, labels, half);
            return;
        }
        int room = Math.min(labels, Math.min(MOST_LABEL, page.width() / 2 - GAP - 1));
        for (List<Text> row : rows) {
            String label = row.get(0).in(language);
            Styled head =
                    Styled.of(Style.DIM, " " + label + " ".repeat(Math.max(0, room - DisplayWidth.of(label))) + "  ");
            page.hanging(head, Style.PLAIN, row.get(1).in(language));
        }
    }

    /** Two columns, read downwards in the left one first. */
    private void pairs(List<List<Text>> rows, int labels, int half) {
        int left = (rows.size() + 1) / 2;
        for (int i = 0; i < left; i++) {
            Styled line = pair(rows.get(i), labels);
            page.line(left + i < rows.size() ? line.fit(half).and(pair(rows.get(left + i), labels)) : line);
        }
    }

    private Styled pair(List<Text> row, int labels) {
        return Styled.of(Style.DIM, " " + Columns.fit(row.get(0).in(language), labels) + " ".repeat(GAP))
                .and(row.get(1).in(language));
    }

    private int widest(List<List<Text>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.get(column).in(language)))
                .max()
                .orElse(0);
    }

    /** A table that is too wide becomes one record below the other. */
    private void table(Dossier.Panel panel) {
        int columns = panel.columns().size();
        int[] widths = new int[columns];
        int total = 1;
        for (int column = 0; column < columns; column++) {
            widths[column] =
                    Math.max(DisplayWidth.of(panel.columns().get(column).in(language)), widest(panel.rows(), column));
            total += widths[column] + GAP;
        }
        if (total - GAP <= page.width()) {
            page.line(row(Style.DIM, panel.columns(), widths));
            panel.rows().forEach(row -> page.line(row(Style.PLAIN, row, widths)));
            return;
        }
        for (int i = 0; i < panel.rows().size(); i++) {
            List<List<Text>> pairs = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                Text value = panel.rows().get(i).get(column);
                if (!value.in(language).isEmpty()) {
                    pairs.add(List.of(panel.columns().get(column), value));
                }
            }
            page.line(Styled.of(Style.DIM, " " + (i + 1) + "/" + panel.rows().size()));
            fields(pairs);
        }
    }

    private Styled row(Style style, List<Text> cells, int[] widths) {
        StringBuilder line = new StringBuilder(" ");
        for (int column = 0; column < cells.size(); column++) {
            line.append(Columns.fit(cells.get(column).in(language), widths[column]))
                    .append(" ".repeat(GAP));
        }
        return Styled.of(style, line.toString().stripTrailing());
    }

    private void messages(Dossier.Panel panel) {
        for (List<Text> row : panel.rows()) {
            page.line(Styled.of(Style.BOLD, " " + row.get(1).in(language))
                    .and(Style.DIM, "  " + row.get(0).in(language)));
            page.hanging("   ", row.get(2).in(language));
        }
    }
}
