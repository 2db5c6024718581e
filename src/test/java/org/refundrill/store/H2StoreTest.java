package org.refundrill.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refundrill.training.Roster;
import org.refundrill.training.StoreFailure;

/** The store in a file, and what is said when it cannot be opened: one line in each language, and never a password. */
class H2StoreTest extends StoreContract {
    @TempDir
    private Path home;

    @Override
    Database fresh() {
        return in(home);
    }

    private static Database in(Path folder) {
        return Database.at("jdbc:h2:file:" + folder.resolve("refundrill"));
    }

    @Test
    void aFolderMayHaveBlanksAndChineseInItsName() {
        Charset ofNames = Charset.forName(System.getProperty("sun.jnu.encoding"));
        assumeTrue(ofNames.newEncoder().canEncode("数据"), "no file has a Chinese name where this runs");
        Path odd = home.resolve("a b 数据");
        try (Database database = in(odd)) {
            database.open();
        }
        assertThat(odd).isDirectoryContaining("glob:**refundrill.mv.db");
    }

    @Test
    void pseudonymsDifferFromInstallationToInstallation() {
        assertThat(pseudonym(home.resolve("one"))).isNotEqualTo(pseudonym(home.resolve("other")));
    }

    private static String pseudonym(Path folder) {
        try (Database database = in(folder)) {
            return database.store()
                    .roster()
                    .enter(List.of(new Roster.Entry("Mei", "mei@example.com", null)))
                    .get(0)
                    .person()
                    .trainee();
        }
    }

    @Test
    void nothingIsMadeBeforeItIsAskedForAnything() {
        Path empty = home.resolve("empty");
        in(empty).store();
        assertThat(empty).doesNotExist();
    }

    @Test
    void askingWhetherItExistsMakesNothing() {
        Path empty = home.resolve("empty");
        assertThat(in(empty).exists()).isFalse();
        assertThat(empty).doesNotExist();
        try (Database database = in(empty)) {
            database.open();
            assertThat(database.exists()).isTrue();
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsToldWithTheFolder() throws IOException {
        Path file = Files.writeString(home.resolve("taken"), "x");
        told(() -> in(file).open(), "taken/refundrill.mv.db");
    }

    @Test
    void aDamagedFileIsToldWithWhatToDo() throws IOException {
        try (Database database = in(home)) {
            database.open();
        }
        Files.write(home.resolve("refundrill.mv.db"), new byte[20_000]);
        told(() -> in(home).open(), "put a copy back");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:nothing:there;PASSWORD=secret                                    | is not an address of a database
            jdbc:h2:file:/tmp/a;b/refundrill                                      | must not hold a ';'
            jdbc:h2:mem:x;NO_SUCH_SETTING=1;PASSWORD=secret                       | setting that does not exist
            jdbc:postgresql://localhost:1/drill?user=ann&password=secret          | localhost:1 does not answer
            jdbc:postgresql://ann:secret@localhost:1/drill                        | does not answer
            """)
    void aWrongAddressIsTold(String address, String expected) {
        told(() -> Database.at(address).open(), expected);
    }

    static void told(ThrowingCallable opening, String expected) {
        assertThatThrownBy(opening).isInstanceOfSatisfying(StoreFailure.class, failure -> {
            assertThat(failure.text().en()).contains(expected).hasLineCount(1).doesNotContain("secret");
            assertThat(failure.text().zh())
                    .containsPattern("\\p{IsHan}")
                    .hasLineCount(1)
                    .doesNotContain("secret");
            assertThat(failure.getCause()).isNull();
        });
    }
}
