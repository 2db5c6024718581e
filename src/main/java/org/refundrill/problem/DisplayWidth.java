package org.refundrill.problem;

/** How many columns text takes on a terminal: two for Chinese and its punctuation, none for combining marks. */
public final class DisplayWidth {

    /** Inclusive ranges that Unicode calls wide or fullwidth, in ascending order. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2329, 0x232A},
        {0x2E80, 0x303E},
        {0x3041, 0x33FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE10, 0xFE19},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD}
    };

    private DisplayWidth() {}

    /** The columns that a text takes. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The columns that one code point takes: 0, 1 or 2. */
    public static int of(int codePoint) {
        if (codePoint < WIDE[0][0]) {
            return isCombining(codePoint) ? 0 : 1;
        }
        for (int[] range : WIDE) {
            if (codePoint <= range[1]) {
                return codePoint >= range[0] ? 2 : isCombining(codePoint) ? 0 : 1;
            }
        }
        return isCombining(codePoint) ? 0 : 1;
    }

    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
