package org.refundrill.app;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.TerminalBuilder;
import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.JLineConsole;

/**
 * The short session by which the JVM learns what a start needs: the launcher runs it once, on an imaginary terminal and in
 * a home of its own. What people do in their first minute belongs in it, a command that opens the database among them.
 */
final class Rehearsal {
    private static final List<String> LINES =
            List.of("he\t", "help lang", "doctor --format json", "status", "version", "exit");

    private Rehearsal() {}

    static boolean isOn() {
        return Boolean.getBoolean("refundrill.rehearsal");
    }

    static Console console() {
        InputStream keys = new ByteArrayInputStream((String.join("\r", LINES) + "\r").getBytes(StandardCharsets.UTF_8));
        OutputStream nowhere = OutputStream.nullOutputStream();
        return new JLineConsole(
                () -> TerminalBuilder.builder()
                        .system(false)
                        .streams(keys, nowhere)
                        .type("xterm-256color")
                        .encoding(StandardCharsets.UTF_8)
                        .build(),
                nowhere,
                nowhere,
                true,
                true);
    }
}
