package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
