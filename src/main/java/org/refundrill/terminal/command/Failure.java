package org.refundrill.terminal.command;

import org.refundrill.language.Text;

/** Ends a command with a message for the person and an exit code. Not a defect: nothing is logged. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;
    private final int exitCode;

    private Failure(Text text, int exitCode) {
        super(text.en(), null, false, false);
        this.text = text;
        this.exitCode = exitCode;
    }

    /** The check or the request failed: exit code 1. */
    public static Failure request(Text text) {
        return new Failure(text, 1);
    }

    /** Wrong usage or unreadable input: exit code 2. */
    public static Failure usage(Text text) {
        return new Failure(text, 2);
    }

    /** Wrong usage or unreadable input: exit code 2. */
    public static Failure usage(String en, String zh) {
        return new Failure(new Text(en, zh), 2);
    }

    /** What happened and what to do next. */
    public Text text() {
        return text;
    }

    /** 1 or 2. */
    public int exitCode() {
        return exitCode;
    }
}
