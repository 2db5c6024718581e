package org.refundrill.mention;

/** A text freed of the differences that an input method makes. Every character keeps its place. */
final class PlainText {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            // A full-width comma parts words, and thousands only where the digits are full-width, too.
            boolean parts = text.charAt(i) == '，' && (i + 1 == text.length() || !isWideDigit(text.charAt(i + 1)));
            plain.append(parts ? '，' : plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static boolean isWideDigit(char typed) {
        return typed >= '０' && typed <= '９';
    }

    private static char plain(char typed) {
        if (!Character.isSurrogate(typed) && Character.getType(typed) == Character.DECIMAL_DIGIT_NUMBER) {
            return (char) ('0' + Character.digit(typed, 10));
        }
        if (typed >= 0xFF01 && typed <= 0xFF5E) {
            return (char) (typed - FULL_WIDTH_OFFSET);
        }
        return switch (typed) {
            case '\u3000', '\u00A0', '\u2009', '\u202F' -> ' ';
            case '\uFFE5' -> '¥';
            case '\u2212', '\u2013', '\u2014', '\u2010', '\u2011' -> '-';
            case '\u2019' -> '\'';
            default -> typed;
        };
    }

    /** The same text with blanks in place of a part, so that nothing is read there twice. */
    static String without(String text, int from, int to) {
        return text.substring(0, from) + " ".repeat(to - from) + text.substring(to);
    }
}
