package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.store.Database;

/** The program beside its data: what it opens, and what it says when it cannot. */
@Timeout(120)
class StoreProcessTest {
    @TempDir
    private Path home;

    @Test
    void aSecondWindowSaysInOneLineThatTheDataAreInUseAndWhatToDo() throws Exception {
        try (Database first = Database.at("jdbc:h2:file:" + home.resolve("refundrill"))) {
            first.open();
            Ended english = run("status", "--lang", "en");
            assertThat(english.err())
                    .isEqualTo(
                            "the practice data are open in another Refundrill (" + home
                                    + "/refundrill.mv.db): close that window, or give this one data of its own with --home DIR\n");
            assertThat(english.out()).isEmpty();
            assertThat(english.code()).isEqualTo(1);

            Ended chinese = run("practise", "--lang", "zh");
            assertThat(chinese.err()).startsWith("练习数据正被另一个 Refundrill 使用（").hasLineCount(1);
            assertThat(chinese.code()).isEqualTo(1);
        }
        assertThat(run("status", "--lang", "en").code()).isZero();
        assertThat(home).isDirectoryNotContaining("glob:**.trace.db");
    }

    @Test
    void aCommandThatNeedsNoDataOpensNone() throws Exception {
        Ended ended = run("generate", "--scenario", TrainingRoom.FAMILY, "--count", "1", "--seed", "3");
        assertThat(ended.code()).isZero();
        assertThat(home).isDirectoryNotContaining("glob:**refundrill.mv.db");
    }

    @Test
    void aPasswordIsNotRepeated() throws Exception {
        Ended ended = run("status", "--db", "jdbc:postgresql://localhost:1/drill?user=ann&password=secret");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).hasLineCount(1).contains("localhost:1").doesNotContain("secret");
    }

    private record Ended(int code, String out, String err) {}

    private Ended run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Drefundrill.content=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.refundrill.app.Main"));
        command.addAll(List.of(words));
        command.addAll(List.of("--home", home.toString()));
        Path out = Files.createTempFile("refundrill", ".out");
        Path err = Files.createTempFile("refundrill", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
            return new Ended(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
