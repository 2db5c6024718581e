package org.refundrill.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.TerminalBuilder;
import org.refundrill.terminal.command.GlobalOptions;
import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.JLineConsole;
import org.refundrill.terminal.console.StreamConsole;

/** Finds out what this process can read from and write to. */
final class Consoles {
    private Consoles() {}

    /** Streams, whatever they lead to. */
    static Console plain() {
        return streams(new StreamConsole.Look(false, false, 80));
    }

    /** A terminal where there is one, line by line otherwise. */
    static Console forThisProcess(GlobalOptions.Scan scan, boolean prompt) {
        if (Rehearsal.isOn()) {
            return Rehearsal.console();
        }
        boolean terminal = isTerminal();
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        boolean colour = terminal && !dumb && !isSet("NO_COLOR");
        if (!terminal || dumb || scan.values().containsKey(GlobalOptions.PLAIN) || isSet("REFUNDRILL_PLAIN")) {
            return streams(new StreamConsole.Look(terminal, colour, columns()));
        }
        return new JLineConsole(
                () -> TerminalBuilder.builder()
                        .system(true)
                        .dumb(false)
                        .encoding(StandardCharsets.UTF_8)
                        .stdinEncoding(StandardCharsets.UTF_8)
                        .stdoutEncoding(StandardCharsets.UTF_8)
                        .build(),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                colour,
                prompt);
    }

    private static Console streams(StreamConsole.Look look) {
        return new StreamConsole(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                look);
    }

    /** The launcher says so; without it the JDK is asked, which since version 22 has a console even for a pipe. */
    private static boolean isTerminal() {
        String said = System.getProperty("refundrill.terminal");
        if (said != null) {
            return said.equals("true");
        }
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderThan22) {
            return true;
        }
    }

    private static int columns() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[0-9]{2,4}") ? Integer.parseInt(columns) : 80;
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }
}
