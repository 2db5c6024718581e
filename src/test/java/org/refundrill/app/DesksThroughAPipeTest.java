package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.json.Json;

/** A script sits at the data desk, writes reports and codes comments. */
class DesksThroughAPipeTest {
    @TempDir
    private Path home;

    @Test
    void sumsUpAndQueriesAndIsToldWhereItCannot() {
        List<Map<?, ?>> told = played(
                "refund-rate",
                act(Map.of(
                        "do",
                        "summary",
                        "measure",
                        "sales.returned",
                        "by",
                        "sales.channel",
                        "then",
                        "none",
                        "only",
                        "all")),
                act(Map.of("do", "query", "sql", "SELECT COUNT(*) AS orders FROM sales")),
                act(Map.of("do", "query", "sql", "SELECT * FROM CSVREAD('/etc/passwd')")));

        assertThat(told.toString())
                .contains("result-1", "result-2", "[240]", "cannot be called here")
                .doesNotContain("result-3", "root:");
        assertThat(last(told, "assessment").get("explained").toString()).contains("SELECT COUNT(*) FROM sales");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four-weekly-files",
                "evidence-pile",
                "three-for-three",
                "thirty-comments",
                "neither-can-prove-it",
                "money-went-back",
                "alike-for-alike"
            })
    void theKeyScoresOneWithoutAnyAct(String scenario) {
        assertThat(Double.parseDouble(
                        String.valueOf(last(played(scenario), "assessment").get("score"))))
                .isEqualTo(1.0);
    }

    @Test
    void anAgreementAtTheTableAnswersTheForm() {
        List<Map<?, ?>> told = played("keep-it-for-less", act(Map.of("do", "offer-partial", "amount", "1.00")));

        assertThat(told.toString()).contains("rounds", "sent back", "MT-2");
        assertThat(last(told, "assessment").toString()).contains("outside-the-rules");
    }

    private static String act(Map<String, String> what) {
        return Json.line(Map.of("act", what));
    }

    /** What a script is told that does this, and then hands in the key. */
    private List<Map<?, ?>> played(String scenario, String... before) {
        Program program = new Program(home);
        Map<?, ?> made = Program.lines(program.run("", "generate", "--scenario", scenario, "--count", "1", "--key"))
                .get(0);
        Object key = ((Map<?, ?>) made.get("key")).get("responses");
        String typed = String.join("\n", before) + "\n" + Json.line(Map.of("responses", key)) + "\n";
        return Program.lines(program.run(typed, "play", "--scenario", scenario, "--seed", "1", "--cases", "1"));
    }

    private static Map<?, ?> last(List<Map<?, ?>> told, String event) {
        return told.stream()
                .filter(line -> event.equals(line.get("event")))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
