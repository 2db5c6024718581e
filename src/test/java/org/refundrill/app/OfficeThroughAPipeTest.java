package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script works in the back office. */
class OfficeThroughAPipeTest {
    @TempDir
    private Path home;

    @Test
    void aScriptTakesTheStepsOneByOneAndAnswersTheRest() {
        StringBuilder typed = new StringBuilder();
        for (String step : List.of("receive-announced", "file-note", "label-open-box", "approve", "put-open-box")) {
            typed.append("{\"act\":{\"do\":\"").append(step).append("\"}}\n");
        }
        typed.append("{\"act\":{\"do\":\"issue-order\"}}\n{\"act\":{\"do\":\"close\"}}\n")
                .append("{\"responses\":{\"sale-change\":2,\"refund-pieces\":2}}\n");

        List<Map<?, ?>> told = Program.lines(
                new Program(home).run(typed.toString(), "play", "--scenario", "book-it-in", "--seed", "3"));

        assertThat(told)
                .extracting(line -> String.valueOf(line.get("event")))
                .containsExactly(
                        "case", "state", "state", "state", "state", "state", "state", "state", "assessment", "end");
        assertThat(told.get(1).get("text")).isEqualTo("Done. Return: received; On hold: 2.");
        assertThat(told.get(8).get("score")).hasToString("1");
    }
}
