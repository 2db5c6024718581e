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

/** A whole case of each of the process desk's exercises, as a new hire meets it, in both languages. */
class ProcessTranscriptsTest {
    private static final Path KEPT = Path.of("src/test/resources/org/refundrill/app/process");

    @TempDir
    private Path home;

    /** What is typed: the loudest station taken for the narrow one; a plan in the order in which the tasks are listed. */
    static Stream<Arguments> transcripts() {
        return Stream.of(
                        List.of("slowest-station", "3", "3\n8.6\n1\n3\n71\n80\n"),
                        List.of("what-before-what", "3", "1, 2, 3, 4, 5, 6, 7, 8\n20\n1, 7\n1, 2, 3, 4, 5\n1\n80\n"))
                .flatMap(typed -> Stream.of(Language.values()).map(language -> Arguments.of(typed, language)));
    }

    /** To refresh after a change on purpose: {@code mvn test -Dtest=ProcessTranscriptsTest -Drefresh}, then read them. */
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
                .as("stale: mvn test -Dtest=ProcessTranscriptsTest -Drefresh")
                .content()
                .isEqualToNormalizingNewlines(screen);
    }
}
