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
import org.refundrill.exercise.deadline.DeadlineType;
import org.refundrill.exercise.markets.MarketsType;
import org.refundrill.exercise.ruling.RulingType;
import org.refundrill.language.Language;
import org.refundrill.problem.Problem;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.NameSource;

/**
 * Each folder is a pack with one mistake and the exact texts an author gets to read, in English and in Chinese. With
 * {@code -Dexpected.refresh=true} the texts are written anew, to be read in review.
 */
class InvalidPacksTest {

    private static final Path FOLDERS = Path.of("src/test/resources/invalid-packs");

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
        Lint lint =
                new Lint(FOLDERS, words -> nobody(), List.of(new RulingType(), new DeadlineType(), new MarketsType()));

        Problems problems = lint.check(List.of(folder.toString())).problems();

        for (Language language : Language.values()) {
            Path expected = folder.resolve(language == Language.EN ? "expected.txt" : "expected.zh.txt");
            if (Boolean.getBoolean("expected.refresh")) {
                Files.writeString(expected, problems.render(language));
            }
            assertThat(problems.render(language)).isEqualTo(Files.readString(expected));
        }
        assertThat(problems.hasErrors() || mistake.startsWith("warning-"))
                .as("errors of " + mistake)
                .isTrue();
        assertThat(problems.all()).isNotEmpty().allMatch(InvalidPacksTest::speaksChinese);
    }

    private static boolean speaksChinese(Problem problem) {
        return isChinese(problem.said().zh())
                && (problem.advice().isEmpty() || isChinese(problem.advised().zh()));
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    @Test
    void knowsManyMistakes() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(70);
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
