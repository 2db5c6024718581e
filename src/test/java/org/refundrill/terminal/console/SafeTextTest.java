package org.refundrill.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SafeTextTest {
    @Test
    void leavesOrdinaryTextAlone() {
        assertThat(SafeText.of("退款 ¥299.00, d'accord 😀")).isEqualTo("退款 ¥299.00, d'accord 😀");
    }

    @Test
    void showsControlCharactersInsteadOfObeyingThem() {
        assertThat(SafeText.of("a\u001b]0;owned\u0007b")).isEqualTo("a␛]0;owned␇b");
        assertThat(SafeText.of("a\u009b31m\u007f")).isEqualTo("a<U+009B>31m<U+007F>");
        assertThat(SafeText.of("one\r\ntwo\tx")).isEqualTo("one  two    x");
    }

    @Test
    void doesNotLetALineReadBackwards() {
        assertThat(SafeText.of("refuse\u202Eevorppa")).isEqualTo("refuse<U+202E>evorppa");
    }

    @Test
    void replacesHalfACharacter() {
        assertThat(SafeText.of("x\uD83Dy")).isEqualTo("x\uFFFDy");
    }

    @Test
    void guardsEveryLineThatReachesTheTerminal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamConsole console = new StreamConsole(
                new ByteArrayInputStream(new byte[0]), out, out, new StreamConsole.Look(true, true, 80));
        console.line("\u001b[2J");
        console.message(Styled.of(Style.BAD, "\u001b[2J"));
        console.readLine("\u001b[2J> ");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .doesNotContain("\u001b[2J")
                .contains("␛[2J");
    }
}
