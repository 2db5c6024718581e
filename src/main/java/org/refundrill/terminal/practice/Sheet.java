package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.problem.DisplayWidth;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;

/**
 * Lines of a page that may be longer than the screen, laid out for a width.
 *
 * @param lines the page, top to bottom
 * @param panels where its panels begin
 */
record Sheet(List<Styled> lines, List<Panel> panels) {
    /**
     * A part of the page.
     *
     * @param id what it is known by
     * @param line the line it begins at
     */
    record Panel(String id, int line) {}

    Sheet {
        lines = List.copyOf(lines);
        panels = List.copyOf(panels);
    }

    /** Writes a page. */
    static final class Writer {
        private static final int INDENT = 4;
        private final int width;
        private final List<Styled> lines = new ArrayList<>();
        private final List<Panel> panels = new ArrayList<>();

        /** For lines of at most so many columns. */
        Writer(int width) {
            this.width = Math.max(20, width);
        }

        int width() {
            return width;
        }

        /** Begins a panel with a rule and its title. */
        void panel(String id, Style style, String title) {
            panels.add(new Panel(id, lines.size()));
            Styled head = Styled.of(Style.DIM, "── ")
                    .and(style, Columns.cut(title, width - 6))
                    .and(" ");
            line(head.and(Style.DIM, "─".repeat(Math.max(0, width - head.width()))));
        }

        void line(Styled line) {
            lines.add(line);
        }

        void blank() {
            if (!lines.isEmpty() && lines.get(lines.size() - 1).width() > 0) {
                lines.add(Styled.EMPTY);
            }
        }

        /** A text after a head; further lines stand under its beginning. A head too long for that has its own line. */
        void hanging(Styled head, Style style, String text) {
            boolean fits = head.width() + DisplayWidth.of(text) <= width;
            boolean beside = fits || head.width() <= width / 2;
            if (!beside) {
                line(head);
            }
            int indent = beside ? head.width() : INDENT;
            boolean first = beside;
            for (String piece : Columns.wrap(text, width - indent)) {
                line((first ? head : Styled.of(" ".repeat(indent))).and(style, piece));
                first = false;
            }
        }

        void hanging(String head, String text) {
            hanging(Styled.of(head), Style.PLAIN, text);
        }

        Sheet sheet() {
            return new Sheet(lines, panels);
        }
    }
}
