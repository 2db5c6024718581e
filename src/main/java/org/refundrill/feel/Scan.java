package org.refundrill.feel;

/** A place in a cell's text that moves on. */
final class Scan {
    private final String text;
    private int at;
    /** Behind the last thing taken. */
    private int end;

    Scan(String text) {
        this.text = text;
    }

    /** The offset of the next thing. */
    int start() {
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at))
                        || text.charAt(at) == '\u00a0'
                        || text.charAt(at) == '\u3000')) {
            at++;
        }
        return at;
    }

    int offset() {
        return end;
    }

    boolean atEnd() {
        return start() >= text.length();
    }

    /** What was taken from an offset on. */
    String since(int start) {
        return text.substring(start, Math.max(start, end));
    }

    boolean at(char c) {
        return !atEnd() && text.charAt(at) == c;
    }

    char take() {
        char c = text.charAt(start());
        move(at + 1);
        return c;
    }

    boolean accept(String sign) {
        boolean there = text.startsWith(sign, start());
        if (there) {
            move(at + sign.length());
        }
        return there;
    }

    /** The sign, if nothing follows it. */
    boolean acceptAlone(char sign) {
        boolean there = at(sign) && text.substring(at + 1).isBlank();
        if (there) {
            move(at + 1);
            at = text.length();
        }
        return there;
    }

    boolean acceptWord(String word) {
        boolean there = peekWord().equals(word);
        if (there) {
            move(at + word.length());
        }
        return there;
    }

    /** Letters, digits, hyphens, underscores, points and colons that stand together; two points end it. */
    String peekWord() {
        int to = start();
        while (to < text.length() && isPart(text.charAt(to)) && !text.startsWith("..", to)) {
            to++;
        }
        return text.substring(at, to);
    }

    /** The quoted text at this place with its quotes; to the end if it is not closed. */
    String peekQuoted() {
        int to = start() + 1;
        while (to < text.length() && text.charAt(to) != '"') {
            to += text.charAt(to) == '\\' ? 2 : 1;
        }
        return text.substring(at, Math.min(text.length(), to + 1));
    }

    /** What stands here up to the next space or comma, for error messages. */
    String peekAnything() {
        int to = start();
        while (to < text.length()
                && (to == at || (!Character.isWhitespace(text.charAt(to)) && text.charAt(to) != ','))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return text.substring(at, Math.min(to, text.length()));
    }

    void move(int to) {
        at = to;
        end = to;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':' || c == '+';
    }
}
