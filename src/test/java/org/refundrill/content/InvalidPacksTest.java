package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.NameSource;

/**
 * Each folder is a pack with one mistake and the exact text an author gets to read. With {@code -Dexpected.refresh=true}
 * the texts are written anew, to be read in review.
 */
class InvalidPacksTest {

    private static final Path FOLDERS = Path.of("src/test/resources/invalid-packs");
    private static final String EXPECTED = "expected.txt";

    static List<String> mistakes() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void tellsTheAuthorWhereWhatAndWhatToDo(String mistake) throws IOException {
        Path folder = FOLDERS.resolve(mistake);
        Problems problems = new Problems();

        Library.readPack(folder, words -> nobody(), List.of(), problems);

        if (Boolean.getBoolean("expected.refresh")) {
            Files.writeString(folder.resolve(EXPECTED), problems.render());
        }
        assertThat(problems.hasErrors()).as("errors of " + mistake).isTrue();
        assertThat(problems.render()).isEqualTo(Files.readString(folder.resolve(EXPECTED)));
    }

    @Test
    void knowsManyMistakes() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(30);
    }

    private static NameSource nobody() {
        return new NameSource() {
            @Override
            public String version() {
                return "nobody";
            }

            @Override
            public Named person(long number) {
                throw new IllegalStateException("nobody is drawn here");
            }
        };
    }
}
