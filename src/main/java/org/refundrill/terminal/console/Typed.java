package org.refundrill.terminal.console;

/** What came of asking for a line. */
public sealed interface Typed {
    /**
     * A line was entered.
     *
     * @param text what was typed, without the end of line
     */
    record Line(String text) implements Typed {}

    /** The person pressed Ctrl-C: this question is off, nothing else is. */
    record Cancelled() implements Typed {}

    /** The input ended: Ctrl-D, or the end of the pipe. */
    record Closed() implements Typed {}
}
