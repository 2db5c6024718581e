package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        try (PseudoTerminal terminal = PseudoTerminal.running(java("--lang", "en"))) {
            terminal.waitFor("refundrill> ");
            terminal.press("garbage");
            terminal.waitFor("garbage");
            terminal.press("\u0003");
            terminal.waitFor("refundrill> ");
            terminal.press("versi\t");
            terminal.waitFor("version");
            terminal.press("\r");
            terminal.waitFor("refundrill " + Versions.ofThisProgram().program());
            terminal.waitFor("refundrill> ");
            terminal.press("\u0004");
            terminal.waitFor("Goodbye");
            assertThat(terminal.exitCode()).isZero();
        }
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
        return PseudoTerminal.program(home, words);
    }
}
