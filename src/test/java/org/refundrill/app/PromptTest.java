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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a process of its own: once over pipes, once on a pseudo-terminal. */
@Timeout(60)
class PromptTest {
    @TempDir
    private Path home;

    @Test
    void writesTheResultAndNothingElseToStandardOutput() throws Exception {
        Ended ended = run(java("version", "--format", "json"), "");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("{\"version\":").endsWith("}\n");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void endsWithTwoOnWrongUsageAndSaysItOnStandardError() throws Exception {
        Ended ended = run(java("verison"), "");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).isEqualTo("unknown command 'verison', did you mean 'version'?\n");
    }

    @Test
    void endsInSilenceWhenWhoeverReadsHasHadEnough() throws Exception {
        Path errors = home.resolve("err.txt");
        Process process = new ProcessBuilder(java("generate", "--all", "--count", "2000", "--key"))
                .redirectError(errors.toFile())
                .start();
        assertThat((char) process.getInputStream().read()).isEqualTo('{');
        process.getInputStream().close();
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(errors).isEmptyFile();
    }

    @Test
    void readsCommandsFromAPipeLineByLine() throws Exception {
        Ended ended = run(java(), "lang zh\nverison\nlang en\n");
        assertThat(ended.out()).isEqualTo("语言：中文\nLanguage: English\n");
        assertThat(ended.err()).isEqualTo("没有“verison”这个命令，是不是想输入“version”？\n");
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void staysAfterCtrlCAndLeavesAfterCtrlD() throws Exception {
        Path script = Path.of("/usr/bin/script");
        assumeTrue(Files.isExecutable(script), "no script(1) to make a pseudo-terminal with");
        Process process = new ProcessBuilder(
                        script.toString(), "-qec", String.join(" ", java("--lang", "en")), "/dev/null")
                .redirectErrorStream(true)
                .start();
        StringBuilder screen = new StringBuilder();
        try (InputStream shown = process.getInputStream();
                OutputStream keys = process.getOutputStream()) {
            waitFor(shown, screen, "refundrill> ");
            press(keys, "garbage");
            waitFor(shown, screen, "garbage");
            press(keys, "\u0003");
            waitFor(shown, screen, "refundrill> ");
            press(keys, "versi\t");
            waitFor(shown, screen, "version");
            press(keys, "\r");
            waitFor(shown, screen, "refundrill " + Versions.ofThisProgram().program());
            waitFor(shown, screen, "refundrill> ");
            press(keys, "\u0004");
            waitFor(shown, screen, "Goodbye");
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(home.resolve("history")).content().contains("version");
    }

    private record Ended(int code, String out, String err) {}

    private Ended run(List<String> command, String input) throws Exception {
        Path errors = Files.createTempFile(home, "err", ".txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(errors));
    }

    private List<String> java(String... words) {
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

    private static void press(OutputStream keys, String typed) throws IOException {
        keys.write(typed.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    /** Reads on until the text is seen, and forgets what came before it. */
    private static void waitFor(InputStream shown, StringBuilder screen, String text) throws IOException {
        byte[] bytes = new byte[4096];
        while (screen.indexOf(text) < 0) {
            int count = shown.read(bytes);
            assertThat(count).as("waiting for '%s' after: %s", text, screen).isPositive();
            screen.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
        }
        screen.delete(0, screen.indexOf(text) + text.length());
    }
}
