package org.refundrill.terminal.console;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.problem.DisplayWidth;

/** Lays text out in terminal columns, where a Chinese character takes two. */
public final class Columns {
    private static final String ELLIPSIS = "…";
    /** Marks that must not begin a line, as Chinese typesetting has it. */
    private static final String NEVER_FIRST = "，。、；：？！）》」』】”’,.;:?!)]}%％";
    /** Marks that must not end a line. */
    private static final String NEVER_LAST = "（《「『【“‘([{";

    private Columns() {}

    /** The text with spaces after it, up to a width; cut with an ellipsis when it is wider. */
    public static String fit(String text, int width) {
        String cut = cut(text, width);
        return cut + " ".repeat(width - DisplayWidth.of(cut));
    }

    /** The text with spaces before it, up to a width. */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - DisplayWidth.of(text))) + text;
    }

    /** The text, or as much of it as fits with an ellipsis. */
    public static String cut(String text, int width) {
        if (DisplayWidth.of(text) <= width) {
            return text;
        }
        if (width < 1) {
            return "";
        }
        StringBuilder cut = new StringBuilder();
        int left = width - 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            left -= DisplayWidth.of(codePoint);
            if (left < 0) {
                break;
            }
            cut.appendCodePoint(codePoint);
        }
        return cut + ELLIPSIS;
    }

    /**
     * The text in lines of at most so many columns: broken at spaces, between Chinese characters (never before a closing
     * mark or after an opening one), and inside a word only when the word alone is too wide. Line ends in the text stay.
     */
    public static List<String> wrap(String text, int width) {
        int columns = Math.max(2, width);
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            wrapParagraph(paragraph, columns, lines);
        }
        return lines;
    }

    private static void wrapParagraph(String paragraph, int width, List<String> lines) {
        String line = "";
        for (String piece : pieces(paragraph)) {
            String joined = line + piece;
            if (DisplayWidth.of(joined.stripTrailing()) <= width) {
                line = joined;
                continue;
            }
            if (!line.isBlank()) {
                lines.add(line.stripTrailing());
            }
            line = piece.stripLeading();
            while (DisplayWidth.of(line.stripTrailing()) > width) {
                String head = head(line, width);
                lines.add(head);
                line = line.substring(head.length());
            }
        }
        lines.add(line.stripTrailing());
    }

    /** Runs of text that are not to be broken, each with the spaces that follow it. */
    private static List<String> pieces(String paragraph) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int previous = -1;
        for (int i = 0; i < paragraph.length(); ) {
            int codePoint = paragraph.codePointAt(i);
            if (previous >= 0 && mayBreak(previous, codePoint)) {
                pieces.add(paragraph.substring(start, i));
                start = i;
            }
            previous = codePoint;
            i += Character.charCount(codePoint);
        }
        pieces.add(paragraph.substring(start));
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || DisplayWidth.of(before) == 2 || DisplayWidth.of(after) == 2;
    }

    private static String head(String text, int width) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += DisplayWidth.of(codePoint);
            if (used > width && end > 0) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }
}
