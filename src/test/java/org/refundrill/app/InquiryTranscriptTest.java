package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;

/**
 * An enquiry practised line by line, in both languages: a slip of the keys, one question that is needed, one that is not,
 * waiting, and an answer that is wrong.
 */
class InquiryTranscriptTest {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");
    private static final String TYPED = "zzz\ndo\ndo 1\ndo 5\ndo 6\nfile\nhint\n5\n3\n1\n2\n1\n2\n80\n";

    @TempDir
    private Path home;

    /** To refresh after a change on purpose: {@code mvn test -Dtest=InquiryTranscriptTest -Drefresh}, then read them. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void readsAsItDidWhenItWasReviewed(Language language) throws IOException {
        String transcript = new Program(home)
                .run(language, Format.TEXT, TYPED, "practise", "--scenario", "gaps-in-the-file", "--seed", "3");
        Path file = FOLDER.resolve("investigation." + language.id() + ".txt");
        if (System.getProperty("refresh") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, transcript);
        }
        assertThat(file)
                .as("stale: mvn test -Dtest=InquiryTranscriptTest -Drefresh")
                .content()
                .isEqualToNormalizingNewlines(transcript);
    }
}
