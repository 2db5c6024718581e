package org.refundrill.problem;

/** The part of a source line that is shown for a problem, and the carets that go under it. */
record Excerpt(String text, String caret) {

    private static final int BEFORE = 60;
    private static final int WIDTH = 100;
    private static final String CUT = "...";

    /** Drops the indentation, and cuts a long line around the column (1-based, in code points). */
    static Excerpt around(String line, int column, int length) {
        int[] points = line.codePoints().toArray();
        int from = Math.min(column - 1, points.length);
        int to = Math.min(points.length, from + Math.max(1, length));
        int first = Math.min(indentation(points), from);
        int end = trimmedEnd(points);
        boolean cutLeft = from - first > BEFORE && end - first > WIDTH;
        if (cutLeft) {
            first = from - BEFORE;
        }
        boolean cutRight = end - first > WIDTH;
        if (cutRight) {
            end = first + WIDTH;
        }
        StringBuilder text = new StringBuilder(cutLeft ? CUT : "");
        StringBuilder caret = new StringBuilder(cutLeft ? " ".repeat(CUT.length()) : "");
        for (int i = first; i < Math.max(end, from); i++) {
            int shown = i < end ? shown(points[i]) : ' ';
            text.appendCodePoint(shown);
            if (i < to) {
                caret.append((i < from ? " " : "^").repeat(DisplayWidth.of(shown)));
            }
        }
        if (from >= end) {
            caret.append('^');
        }
        String visible = cutRight ? text + CUT : text.toString().stripTrailing();
        return new Excerpt(visible, caret.indexOf("^") < 0 ? caret + "^" : caret.toString());
    }

    private static int indentation(int[] points) {
        int i = 0;
        while (i < points.length && (points[i] == ' ' || points[i] == '\t')) {
            i++;
        }
        return i;
    }

    private static int trimmedEnd(int[] points) {
        int end = points.length;
        while (end > 0 && Character.isWhitespace(points[end - 1])) {
            end--;
        }
        return end;
    }

    /** A tab becomes one space; what would move the cursor or turn the writing direction becomes a replacement mark. */
    static int shown(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        int type = Character.getType(codePoint);
        boolean visible = type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
        return visible ? codePoint : 0xFFFD;
    }
}
