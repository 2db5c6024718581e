package org.refundrill.terminal.console;

import java.io.BufferedReader;
import java.io.Writer;
import java.util.List;

/**
 * The screen and the keyboard as a command sees them: a terminal, a pipe, or a scripted person in a test.
 *
 * <p>Text given as a plain string or as {@link Styled} can never move the cursor or change the terminal: control
 * characters are made visible on the way out. Only {@link #out()} is raw, for JSON and files.
 */
public interface Console {
    /** Writes a line of the result: standard output. */
    void line(Styled line);

    /** Writes a line for the person that is not part of the result: standard error when the command runs once. */
    void message(Styled line);

    /** Writes a line of the result. */
    default void line(String line) {
        line(Styled.of(line));
    }

    /** Writes several lines of the result. */
    default void lines(List<Styled> lines) {
        lines.forEach(this::line);
    }

    /** Writes a line for the person that is not part of the result. */
    default void message(String line) {
        message(Styled.of(line));
    }

    /** Standard output as it is, buffered; flushed when the command ends. For JSON and whole files. */
    Writer out();

    /** Pushes out what was written. Whoever reads line by line at the other end of a pipe waits for this. */
    void flush();

    /** Standard input as it is, for an option whose value is {@code -}. Shares its position with {@link #readLine}. */
    BufferedReader in();

    /** Columns to lay text out in. */
    int width();

    /** Rows of the screen. */
    int height();

    /** Whether {@link #readKey} and {@link #paint} work. False on pipes, dumb terminals and in line mode. */
    boolean screen();

    /** Whether a person sits at a terminal, with keys or only with lines. */
    boolean person();

    /** Asks for a line. The prompt is shown only to a person. */
    Typed readLine(String prompt);

    /** Asks for a line with something in it already, to be changed or accepted. */
    default Typed readLine(String prompt, String prefilled) {
        return readLine(prompt);
    }

    /** Waits for one key. Only where {@link #screen()} holds. */
    Key readKey();

    /** Waits for one key, but no longer than so many milliseconds: then it is a tick. Only where {@link #screen()} holds. */
    default Key readKey(long millis) {
        return readKey();
    }

    /** Shows these lines in place of those painted last, without scrolling. Only where {@link #screen()} holds. */
    void paint(List<Styled> lines);

    /** Leaves the painted lines where they are; what follows is written below them. */
    void settle();

    /** Whether the person pressed Ctrl-C since the command began. Long work looks now and then, and stops in order. */
    boolean stopRequested();
}
