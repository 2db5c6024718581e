package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that somebody has read and found good, kept so that what the program writes today can be held against it. */
final class Kept {
    private Kept() {}

    /**
     * The program writes what is kept. After a change on purpose the kept files are written anew with {@code -Drefresh}, and
     * read again.
     *
     * @param file where it is kept
     * @param written what the program writes now
     * @param by the test to run for that
     */
    static void sameAs(Path file, String written, Class<?> by) throws IOException {
        if (System.getProperty("refresh") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, written);
        }
        assertThat(file)
                .as("stale: mvn test -Dtest=%s -Drefresh", by.getSimpleName())
                .content()
                .isEqualToNormalizingNewlines(written);
    }
}
