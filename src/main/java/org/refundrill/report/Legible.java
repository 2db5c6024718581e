package org.refundrill.report;

/**
 * Makes any text safe to look at: what would act on the page instead of being read (control characters, direction
 * overrides, halves of surrogate pairs) is shown as a visible sign in its place. Markup is the template's concern, which escapes it.
 */
final class Legible {
    private static final char UNREADABLE = '\uFFFD';
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int FIRST_WIDE = 0x1100;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Legible() {}

    static String text(String raw) {
        int clean = 0;
        while (clean < raw.length() && raw.charAt(clean) >= ' ' && raw.charAt(clean) < DELETE) {
            clean++;
        }
        if (clean == raw.length()) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length()).append(raw, 0, clean);
        raw.codePoints().skip(clean).forEach(c -> text.appendCodePoint(shown(c)));
        return text.toString();
    }

    /** The text, cut with an ellipsis where it would take more columns; a wide character takes two. */
    static String cut(String text, int columns) {
        int width = 0;
        int kept = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            width += text.codePointAt(i) < FIRST_WIDE ? 1 : 2;
            if (width <= columns - 2) {
                kept = text.offsetByCodePoints(i, 1);
            } else if (width > columns) {
                return text.substring(0, kept) + "…";
            }
        }
        return text;
    }

    private static int shown(int c) {
        if (c == '\n' || c == '\t' || c == '\r') {
            return ' ';
        }
        if (c < ' ') {
            return CONTROL_PICTURES + c;
        }
        if (c == DELETE) {
            return DELETE_PICTURE;
        }
        return acts(c) ? UNREADABLE : c;
    }

    private static boolean acts(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            // Joiners shape letters in several scripts and emoji; all other format characters only hide or reorder.
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
            default -> (c & 0xFFFE) == 0xFFFE;
        };
    }
}
