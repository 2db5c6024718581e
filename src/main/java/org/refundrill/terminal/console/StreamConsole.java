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

/** Reads and writes line by line: for pipes, dumb terminals, screen readers, and commands that run once. */
public final class StreamConsole implements Console {
    private final BufferedReader in;
    private final Writer out;
    private final Writer err;
    private final Look look;

    /**
     * What the other end can show.
     *
     * @param person whether somebody types, so that prompts make sense
     * @param colour whether the result may be coloured
     * @param width columns
     */
    public record Look(boolean person, boolean colour, int width) {}

    /** A console over these streams, all in UTF-8 whatever the machine's habit. */
    public StreamConsole(InputStream in, OutputStream out, OutputStream err, Look look) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = new BufferedWriter(new OutputStreamWriter(new Outlet(out), StandardCharsets.UTF_8), 1 << 16);
        this.err = new BufferedWriter(new OutputStreamWriter(new Outlet(err), StandardCharsets.UTF_8));
        this.look = look;
    }

    @Override
    public void line(Styled line) {
        write(out, line.render(look.colour()) + "\n");
        if (look.person()) {
            flush();
        }
    }

    @Override
    public void message(Styled line) {
        flush();
        write(err, line.plain() + "\n");
        flush(err);
    }

    @Override
    public Writer out() {
        return out;
    }

    @Override
    public void flush() {
        flush(out);
    }

    @Override
    public BufferedReader in() {
        return in;
    }

    @Override
    public int width() {
        return look.width();
    }

    @Override
    public int height() {
        return 24;
    }

    @Override
    public boolean screen() {
        return false;
    }

    @Override
    public boolean person() {
        return look.person();
    }

    @Override
    public Typed readLine(String prompt) {
        if (look.person()) {
            write(out, SafeText.of(prompt));
        }
        flush();
        try {
            String line = in.readLine();
            return line == null ? new Typed.Closed() : new Typed.Line(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Key readKey() {
        throw new IllegalStateException("keys are read only on a screen");
    }

    @Override
    public void paint(List<Styled> lines) {
        throw new IllegalStateException("only a screen is painted");
    }

    @Override
    public void settle() {
        flush();
    }

    @Override
    public boolean stopRequested() {
        return false;
    }

    private static void write(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static void flush(Writer writer) {
        try {
            writer.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
