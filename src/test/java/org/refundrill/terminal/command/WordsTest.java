package org.refundrill.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void keepsWhatIsQuotedTogether() {
        assertThat(Words.of("flag X7 --why \"the key's wrong\" 'a \"b\"'"))
                .containsExactly("flag", "X7", "--why", "the key's wrong", "a \"b\"");
    }

    @Test
    void keepsEmptyQuotesAsAWord() {
        assertThat(Words.of("a '' b")).containsExactly("a", "", "b");
    }

    @Test
    void leavesWindowsPathsAlone() {
        assertThat(Words.of("lint C:\\packs\\cn")).containsExactly("lint", "C:\\packs\\cn");
    }

    @Test
    void letsABackslashKeepASpace() {
        assertThat(Words.of("lint my\\ pack")).containsExactly("lint", "my pack");
    }

    @Test
    void saysThatAQuoteIsOpen() {
        assertThatThrownBy(() -> Words.of("flag \"open"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("not closed");
    }

    @Test
    void findsNothingInAnEmptyLine() {
        assertThat(Words.of("  \t ")).isEmpty();
    }
}
