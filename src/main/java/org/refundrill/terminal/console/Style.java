package org.refundrill.terminal.console;

/** How a piece of text looks. Meaning never hangs on it: without colour the same words say the same. */
public enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    GOOD("32"),
    BAD("31"),
    NOTICE("33"),
    ACCENT("36"),
    TITLE("1;36"),
    CHOSEN("7");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The text with the terminal's codes around it. */
    String ansi(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
