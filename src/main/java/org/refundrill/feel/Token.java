package org.refundrill.feel;

/**
 * A word, number, text or sign of an expression.
 *
 * @param kind what it is
 * @param text a name or sign as written, a number's digits, a text's content without quotes
 * @param start offset of its first char
 * @param end offset behind its last char
 */
record Token(Kind kind, String text, int start, int end) {
    enum Kind {
        NUMBER,
        TEXT,
        NAME,
        SIGN,
        END
    }

    boolean is(String word) {
        return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(word);
    }

    /** How an error message calls it. */
    String shown() {
        return switch (kind) {
            case END -> "the end";
            case TEXT -> "\"" + text + "\"";
            case NUMBER, NAME, SIGN -> "'" + text + "'";
        };
    }
}
