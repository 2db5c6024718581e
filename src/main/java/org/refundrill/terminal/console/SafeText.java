package org.refundrill.terminal.console;

import java.util.Locale;

/**
 * Makes text harmless for a terminal. Whatever a trainee or an author typed, it cannot move the cursor, ring, recolour,
 * reorder the line or set the window's title: the characters that could are shown as what they are.
 */
public final class SafeText {
    private SafeText() {}

    /** The text with every control character replaced by a visible sign. A tab becomes spaces. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnsafe(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                safe.append("    ");
            } else if (c == '\n' || c == '\r') {
                safe.append(' ');
            } else if (c < 0x20) {
                safe.append((char) (0x2400 + c));
            } else if (isLoneSurrogate(text, i)) {
                safe.append('\uFFFD');
            } else if (isUnsafe(c) && !Character.isSurrogate(c)) {
                safe.append(String.format(Locale.ROOT, "<U+%04X>", (int) c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    private static boolean isUnsafe(char c) {
        return c < 0x20
                || (c >= 0x7F && c < 0xA0)
                || Character.isSurrogate(c)
                || isDirectional(c)
                || c == '\u2028'
                || c == '\u2029';
    }

    /** Marks that let the rest of a line read backwards. */
    private static boolean isDirectional(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069') || c == '\u200E' || c == '\u200F';
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
