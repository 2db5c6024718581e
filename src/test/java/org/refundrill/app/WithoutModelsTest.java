package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.json.Json;

/** A program that was installed without the sentence models and the library that runs them: letters wait for the trainer unread. */
@Timeout(300)
class WithoutModelsTest {
    private static final String WHOLE = System.getProperty("java.class.path");

    @TempDir
    private Path home;

    private static String bare() {
        return Stream.of(WHOLE.split(File.pathSeparator))
                .filter(jar -> !jar.contains("langchain4j") && !jar.contains("onnxruntime"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void aLetterIsScoredByItsFiguresAndItsMeaningWaitsUnreadForTheTrainer() throws Exception {
        assertThat(bare()).isNotEqualTo(WHOLE);
        Map<?, ?> key = (Map<?, ?>) Json.object(
                        run("", "generate", "--scenario", "wrong-about-money", "--seed", "1", "--count", "1", "--key"))
                .get("key");
        Map<String, Object> answers = new LinkedHashMap<>();
        ((Map<?, ?>) key.get("responses")).forEach((field, answer) -> answers.put(String.valueOf(field), answer));
        answers.put("letter", answers.get("letter") + " We guarantee that the bank pays it tomorrow.");

        Map<?, ?> told = Program.lines(run(
                        Json.line(Map.of("responses", answers)) + "\n",
                        "play",
                        "--trainee",
                        "mei",
                        "--scenario",
                        "wrong-about-money",
                        "--seed",
                        "1"))
                .stream()
                .filter(line -> "assessment".equals(line.get("event")))
                .findFirst()
                .orElseThrow();
        assertThat(told.get("score")).hasToString("1");

        List<?> queue =
                (List<?>) Json.object(run("", "mark", "--format", "json")).get("queue");
        assertThat(queue)
                .hasSize(10)
                .allSatisfy(one -> assertThat(((Map<?, ?>) one).get("proposal")).isNull());
        String promise = queue.stream()
                .map(one -> String.valueOf(((Map<?, ?>) one).get("id")))
                .filter(id -> id.endsWith("says-guarantee"))
                .findFirst()
                .orElseThrow();
        assertThat(run("", "mark", promise, "--adjust", "0", "--by", "Wei", "--why", "a promise"))
                .contains("No machine has read this.", "not passed");
    }

    private String run(String in, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Drefundrill.content=" + Path.of("").toAbsolutePath(),
                "-cp",
                bare(),
                "org.refundrill.app.Main"));
        command.addAll(List.of(words));
        command.addAll(List.of("--home", home.toString(), "--lang", "en"));
        Path typed = Files.writeString(home.resolve("typed"), in);
        Path out = home.resolve("out");
        Path err = home.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectInput(typed.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(err, StandardCharsets.UTF_8))
                .isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
