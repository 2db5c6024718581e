package org.refundrill.terminal.console;

/**
 * One key.
 *
 * @param kind which key
 * @param text the character typed, for {@link Kind#CHARACTER}; empty otherwise
 */
public record Key(Kind kind, String text) {
    /** The keys that are told apart. */
    public enum Kind {
        CHARACTER,
        ENTER,
        TAB,
        BACKSPACE,
        DELETE,
        ESCAPE,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        /** Ctrl-C: leave this question, lose nothing. */
        CANCEL,
        /** Ctrl-D or the end of input: leave politely. */
        CLOSE,
        /** Not a key: the window changed its size, paint again. */
        RESIZE,
        /** Not a key: so much time went by that what is shown of it has changed. */
        TICK,
        /** A key without meaning here. */
        OTHER
    }

    /** A typed character. */
    public static Key of(String character) {
        return new Key(Kind.CHARACTER, character);
    }

    /** A key that types nothing. */
    public static Key of(Kind kind) {
        return new Key(kind, "");
    }
}
