package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;

/** A whole case of each of the back office's exercises, as a new hire meets it, in both languages. */
class OfficeTranscriptsTest {
    private static final Path KEPT = Path.of("src/test/resources/org/refundrill/app/office");

    @TempDir
    private Path home;

    /**
     * What is typed: a procedure with a step that the system refuses; a record in which customer data is left; a refund
     * that is chased a day too early.
     */
    static Stream<Arguments> transcripts() {
        return Stream.of(
                        List.of("book-it-in", "3", "do 11\ndo 1\ndo 6\ndo 5\ndo 10\ndo 13\ndo 16\ndo 8\n2\n2\n80\n"),
                        List.of("half-filled", "2", "ask 1\n1\n2026-03-08\n4\n696\n1, 3, 4, 5, 6\n80\n"),
                        List.of("when-does-it-land", "2", "ask 1\n2026-11-16\n2026-11-16\n2\n1\n80\n"))
                .flatMap(typed -> Stream.of(Language.values()).map(language -> Arguments.of(typed, language)));
    }

    @Test
    void aScriptTakesTheStepsOneByOneAndAnswersTheRest() {
        StringBuilder typed = new StringBuilder();
        for (String step : List.of("receive-announced", "file-note", "label-open-box", "approve", "put-open-box")) {
            typed.append("{\"act\":{\"do\":\"").append(step).append("\"}}\n");
        }
        typed.append("{\"act\":{\"do\":\"issue-order\"}}\n{\"act\":{\"do\":\"close\"}}\n")
                .append("{\"responses\":{\"sale-change\":2,\"refund-pieces\":2}}\n");

        List<Map<?, ?>> told = Program.lines(
                new Program(home).run(typed.toString(), "play", "--scenario", "book-it-in", "--seed", "3"));

        assertThat(told)
                .extracting(line -> String.valueOf(line.get("event")))
                .containsExactly(
                        "case", "state", "state", "state", "state", "state", "state", "state", "assessment", "end");
        assertThat(told.get(1).get("text")).isEqualTo("Done. Return: received; On hold: 2.");
        assertThat(told.get(8).get("score")).hasToString("1");
    }

    /** To refresh after a change on purpose: {@code mvn test -Dtest=OfficeTranscriptsTest -Drefresh}, then read them. */
    @ParameterizedTest
    @MethodSource("transcripts")
    void areKeptAsTheProgramWritesThem(List<String> typed, Language language) throws IOException {
        String screen = new Program(home)
                .run(
                        language,
                        Format.TEXT,
                        typed.get(2),
                        "practise",
                        "--scenario",
                        typed.get(0),
                        "--seed",
                        typed.get(1));
        Path kept = KEPT.resolve(typed.get(0) + "-" + language.id() + ".txt");
        if (System.getProperty("refresh") != null) {
            Files.createDirectories(KEPT);
            Files.writeString(kept, screen);
        }
        assertThat(kept)
                .as("stale: mvn test -Dtest=OfficeTranscriptsTest -Drefresh")
                .content()
                .isEqualToNormalizingNewlines(screen);
    }
}
