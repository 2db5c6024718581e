package org.refundrill.terminal.console;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * A person at a terminal. The terminal is opened at the first key or question: a command that only prints leaves it
 * alone, and Ctrl-C then ends it as everywhere else.
 */
public final class JLineConsole implements Console, AutoCloseable {
    /** For a terminal that does not know its size, as some scripts open one: without this nothing would be shown. */
    private static final int USUAL_WIDTH = 80;

    private static final int USUAL_HEIGHT = 24;

    private final OpenTerminal source;
    private final Writer out;
    private final boolean colour;
    private final boolean oneStream;
    private final OutputStream err;
    private @Nullable Terminal terminal;
    private @Nullable Keys keys;
    private @Nullable LineReader questions;
    private volatile boolean stop;
    private int painted;

    /** Opens the terminal when it is first needed. */
    @FunctionalInterface
    public interface OpenTerminal {
        /** Opens it. */
        Terminal open() throws IOException;
    }

    /**
     * A console on a terminal.
     *
     * @param out standard output, which leads to the same terminal
     * @param err standard error
     * @param oneStream whether messages go where results go, as at the prompt
     */
    public JLineConsole(OpenTerminal source, OutputStream out, OutputStream err, boolean colour, boolean oneStream) {
        this.source = source;
        this.out = new BufferedWriter(new OutputStreamWriter(new Outlet(out), StandardCharsets.UTF_8), 1 << 15);
        this.err = err;
        this.colour = colour;
        this.oneStream = oneStream;
    }

    /** The terminal, opened if it was not: for the prompt's own line reader. */
    public Terminal terminal() {
        Terminal open = terminal;
        if (open == null) {
            try {
                open = source.open();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            if (open.getWidth() <= 0 || open.getHeight() <= 0) {
                open.setSize(new Size(USUAL_WIDTH, USUAL_HEIGHT));
            }
            open.handle(Terminal.Signal.INT, signal -> stop = true);
            terminal = open;
        }
        return open;
    }

    /** Makes ready for a command: forgets a Ctrl-C that was meant for an earlier one. */
    public void begin() {
        rest();
        stop = false;
    }

    private void rest() {
        if (keys != null) {
            keys.rest();
        }
    }

    @Override
    public void line(Styled line) {
        write(line.render(colour) + "\n");
        flush();
    }

    @Override
    public void message(Styled line) {
        if (oneStream) {
            line(line);
            return;
        }
        flush();
        try {
            err.write((line.render(colour) + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    @Override
    public Writer out() {
        return out;
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    @Override
    public BufferedReader in() {
        return new BufferedReader(new InputStreamReader(input(), StandardCharsets.UTF_8));
    }

    private InputStream input() {
        return terminal == null ? System.in : terminal.input();
    }

    @Override
    public int width() {
        return terminal().getWidth();
    }

    @Override
    public int height() {
        return terminal().getHeight();
    }

    @Override
    public boolean screen() {
        return true;
    }

    @Override
    public boolean person() {
        return true;
    }

    @Override
    public Typed readLine(String prompt) {
        return readLine(prompt, "");
    }

    @Override
    public Typed readLine(String prompt, String prefilled) {
        flush();
        rest();
        LineReader reader = questions;
        if (reader == null) {
            reader = LineReaderBuilder.builder()
                    .terminal(terminal())
                    .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                    .variable(LineReader.DISABLE_HISTORY, true)
                    .variable(LineReader.DISABLE_COMPLETION, true)
                    .build();
            questions = reader;
        }
        try {
            return new Typed.Line(reader.readLine(SafeText.of(prompt), null, prefilled.isEmpty() ? null : prefilled));
        } catch (UserInterruptException interrupted) {
            return new Typed.Cancelled();
        } catch (EndOfFileException ended) {
            return new Typed.Closed();
        }
    }

    @Override
    public Key readKey() {
        return readKey(Long.MAX_VALUE);
    }

    @Override
    public Key readKey(long millis) {
        flush();
        Key key = keys().next(millis);
        if (key.kind() == Key.Kind.RESIZE && painted > 0) {
            write("\u001b[H\u001b[2J");
            painted = 0;
        }
        return key;
    }

    private Keys keys() {
        Keys reader = keys;
        if (reader == null) {
            reader = new Keys(terminal());
            keys = reader;
        }
        return reader;
    }

    /** Listens before it shows anything: whoever knows the screen presses the key before it is complete. */
    @Override
    public void paint(List<Styled> lines) {
        keys().listen();
        StringBuilder screen = new StringBuilder();
        if (painted > 1) {
            screen.append("\u001b[").append(painted - 1).append('A');
        }
        screen.append('\r');
        List<Styled> shown = lines.size() > height() ? lines.subList(0, height()) : lines;
        for (int i = 0; i < shown.size(); i++) {
            screen.append(i == 0 ? "" : "\n\r")
                    .append(shown.get(i).cut(width() - 1).render(colour))
                    .append("\u001b[K");
        }
        screen.append("\u001b[J");
        painted = shown.size();
        write(screen.toString());
        flush();
    }

    @Override
    public void settle() {
        if (painted > 0) {
            write("\n");
            painted = 0;
        }
        flush();
        rest();
    }

    @Override
    public boolean stopRequested() {
        return stop;
    }

    @Override
    public void close() {
        flush();
        rest();
        Terminal open = terminal;
        if (open != null) {
            try {
                open.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
