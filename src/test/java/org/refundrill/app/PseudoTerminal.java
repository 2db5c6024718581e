package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The program on a pseudo-terminal that script(1) makes, 80 columns by 24 rows and without colour, and somebody at it. */
final class PseudoTerminal implements AutoCloseable {
    private final Process process;
    private final InputStream shown;
    private static final int PATIENCE = 60;
    private final OutputStream keys;
    private final StringBuilder screen = new StringBuilder();

    private PseudoTerminal(Process process) {
        this.process = process;
        this.shown = process.getInputStream();
        this.keys = process.getOutputStream();
    }

    /**
     * Starts a command; the test is left out where there is no script(1). The command takes the place of the shell that
     * script(1) starts: a shell that waited would get Ctrl-C too, and some then end with 130 whatever the program does.
     * It hears Ctrl-C even where whoever runs the tests does not, as in the background: a process begins with the signals
     * that its parent ignores ignored.
     */
    static PseudoTerminal running(List<String> command) throws IOException {
        Path script = Path.of("/usr/bin/script");
        assumeTrue(Files.isExecutable(script), "no script(1) to make a pseudo-terminal with");
        String hearing = "env --default-signal=INT";
        String started = String.join(" ", command);
        ProcessBuilder builder = new ProcessBuilder(
                        script.toString(),
                        "-qec",
                        hearing + " true 2>/dev/null && exec " + hearing + " " + started + "; exec " + started,
                        "/dev/null")
                .redirectErrorStream(true);
        builder.environment().put("TERM", "xterm");
        builder.environment().put("NO_COLOR", "1");
        return new PseudoTerminal(builder.start());
    }

    /** This program with its data in a home directory. */
    static List<String> program(Path home, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--home",
                home.toString()));
        command.addAll(List.of(words));
        return command;
    }

    /** Presses keys. */
    void press(String typed) throws IOException {
        keys.write(typed.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    /** Reads on until the text is seen, and forgets what came before it. A program that never shows it is ended. */
    void waitFor(String text) throws IOException {
        CompletableFuture<Void> patience = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS));
        try {
            readUntil(text);
        } finally {
            patience.cancel(true);
        }
    }

    private void readUntil(String text) throws IOException {
        byte[] bytes = new byte[4096];
        while (screen.indexOf(text) < 0) {
            int count = shown.read(bytes);
            assertThat(count).as("waiting for '%s' after: %s", text, screen).isPositive();
            screen.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
        }
        screen.delete(0, screen.indexOf(text) + text.length());
    }

    /** The exit code, once it has ended. */
    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("has ended").isTrue();
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        keys.close();
    }
}
