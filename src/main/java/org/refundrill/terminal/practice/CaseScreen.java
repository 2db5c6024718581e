package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.casefile.Dossier;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.problem.DisplayWidth;

/** Lays a case file out as lines of text: panels with columns aligned by display width. */
final class CaseScreen {

    private final Language language;
    private final int width;

    CaseScreen(Language language, int width) {
        this.language = language;
        this.width = Math.max(40, Math.min(width, 110));
    }

    List<String> lines(Dossier dossier) {
        List<String> lines = new ArrayList<>();
        lines.add("═".repeat(width));
        lines.add(dossier.title().in(language));
        for (Dossier.Panel panel : dossier.panels()) {
            lines.addAll(panel(panel));
        }
        return lines;
    }

    List<String> panel(Dossier.Panel panel) {
        List<String> lines = new ArrayList<>();
        String title = "── " + panel.title().in(language) + " ";
        lines.add(title + "─".repeat(Math.max(0, width - DisplayWidth.of(title))));
        switch (panel.layout()) {
            case FIELDS -> fields(panel, lines);
            case TABLE -> table(panel, lines);
            case MESSAGES -> messages(panel, lines);
        }
        return lines;
    }

    private void fields(Dossier.Panel panel, List<String> lines) {
        int label = 0;
        for (List<Text> row : panel.rows()) {
            label = Math.max(label, DisplayWidth.of(row.get(0).in(language)));
        }
        for (List<Text> row : panel.rows()) {
            wrap(padded(row.get(0).in(language), label) + "  ", row.get(1).in(language), lines);
        }
    }

    private void table(Dossier.Panel panel, List<String> lines) {
        // A table with many columns does not fit a screen: each record is then set as fields.
        List<List<Text>> rows = panel.rows();
        int columns = panel.columns().size();
        int[] widths = new int[columns];
        int total = 0;
        for (int column = 0; column < columns; column++) {
            widths[column] = DisplayWidth.of(panel.columns().get(column).in(language));
            for (List<Text> row : rows) {
                widths[column] =
                        Math.max(widths[column], DisplayWidth.of(row.get(column).in(language)));
            }
            total += widths[column] + 2;
        }
        if (total > width) {
            for (List<Text> row : rows) {
                List<List<Text>> pairs = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    if (!row.get(column).in(language).isEmpty()) {
                        pairs.add(List.of(panel.columns().get(column), row.get(column)));
                    }
                }
                fields(new Dossier.Panel(panel.id(), panel.title(), Dossier.Layout.FIELDS, List.of(), pairs), lines);
                lines.add("");
            }
            lines.remove(lines.size() - 1);
            return;
        }
        lines.add(row(panel.columns(), widths));
        rows.forEach(row -> lines.add(row(row, widths)));
    }

    private String row(List<Text> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            line.append(padded(cells.get(column).in(language), widths[column])).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private void messages(Dossier.Panel panel, List<String> lines) {
        for (List<Text> row : panel.rows()) {
            lines.add(row.get(0).in(language) + "  " + row.get(1).in(language));
            wrap("    ", row.get(2).in(language), lines);
        }
    }

    /** Breaks a text to the width, at spaces where there are any; later lines are indented like the first. */
    void wrap(String head, String text, List<String> lines) {
        int indent = DisplayWidth.of(head);
        StringBuilder line = new StringBuilder(head);
        int at = indent;
        int lastSpace = -1;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int wide = DisplayWidth.of(point);
            if (at + wide > width) {
                String rest = "";
                if (lastSpace > indent && wide < 2) {
                    rest = line.substring(lastSpace + 1);
                    line.setLength(lastSpace);
                }
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(indent)).append(rest);
                at = indent + DisplayWidth.of(rest);
                lastSpace = -1;
            }
            if (point == ' ') {
                lastSpace = line.length();
            }
            line.appendCodePoint(point);
            at += wide;
            i += Character.charCount(point);
        }
        lines.add(line.toString());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }
}
