package org.refundrill.content.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.problem.Problem;
import org.refundrill.problem.Problems;

/** Files that are too large are refused before they cost anything. */
class YamlLimitsTest {

    private static String firstMessage(String yaml) {
        Problems problems = new Problems();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> YamlReader.read("a.yaml", yaml.getBytes(UTF_8), problems));
        return problems.all().stream().findFirst().map(Problem::message).orElse("nothing");
    }

    @Test
    void refusesAScalarOfEightMebibytesAtOnce() {
        assertThat(firstMessage("a: |\n" + "  late\n".repeat(1_200_000)))
                .isEqualTo("the file has 8400005 bytes; at most 1048576 are read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "{a:\n", "- ", "? "})
    void refusesThreeThousandOpenBracketsWithoutOverflow(String open) {
        assertThat(firstMessage(open.repeat(3_000))).isEqualTo("maps and lists are nested more than 32 deep");
    }

    @Test
    void refusesAMapThatIsIndentedTooDeep() {
        StringBuilder yaml = new StringBuilder();
        for (int depth = 0; depth < 33; depth++) {
            yaml.append(" ".repeat(depth)).append("a:\n");
        }

        assertThat(firstMessage(yaml + " ".repeat(33) + "a: 1\n"))
                .isEqualTo("maps and lists are nested more than 32 deep");
    }

    @Test
    void takesThirtyTwoLevels() {
        assertThat(firstMessage("[".repeat(32) + "]".repeat(32))).isEqualTo("nothing");
    }

    @Test
    void refusesALineThatNobodyCanRead() {
        assertThat(firstMessage("a: " + "x".repeat(9_998)))
                .isEqualTo("the line has 10001 characters; at most 10000 are read");
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(firstMessage("a: |\n" + ("  " + "x".repeat(4_095) + "\n").repeat(17)))
                .isEqualTo("the text has 69632 characters; at most 65536 are read");
    }

    @Test
    void refusesTooManyValues() {
        assertThat(firstMessage("- 1\n".repeat(60_000))).isEqualTo("the file has more than 50000 values");
    }

    @Test
    void looksForDuplicatesWithoutLosingTime() {
        String keys = String.join("", Collections.nCopies(20_000, "a: 1\n"));

        assertThat(firstMessage(keys)).isEqualTo("the key 'a' is given twice");
    }
}
