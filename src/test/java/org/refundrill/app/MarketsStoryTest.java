package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.json.Json;

/** Somebody who opens new markets works one case in four of them. */
class MarketsStoryTest {
    private static final String[] CASE = {"practise", "--scenario", "fault-abroad", "--seed", "2"};

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void open() {
        program = new Program(home);
    }

    /** Blank, nonsense, half right, right: the score goes up with what is right, and nonsense counts nothing. */
    @Test
    void nothingSaidIsAskedAgainAndWhatIsRightCounts() {
        Map<?, ?> key = key();
        Map<String, Object> half = new TreeMap<>();
        key.forEach((field, due) -> half.put(String.valueOf(field), due));
        half.put("outcome-uk-consumer", "approve");
        half.put("differs", List.of("cn-marketplace"));
        half.put("sum", "35.00");
        List<Map<?, ?>> told = play(
                "{\"responses\":{}}",
                "{\"responses\":{\"outcome-cn-marketplace\":\"perhaps\",\"sum\":\"a lot\"}}",
                Json.line(Map.of("responses", half)));

        assertThat(told.toString()).contains("outcome-eu-consumer", "perhaps", "a lot");
        assertThat(score(told)).isBetween(0.5, 0.8);
        assertThat(score(play(Json.line(Map.of("responses", key))))).isEqualTo(1);
    }

    /** Who takes every market for the own one finds out where the ruling turned, and on what. */
    @Test
    void theDebriefPutsTheMarketsSideBySide() {
        List<Map<?, ?>> told = play(Json.line(Map.of(
                "responses",
                Map.of(
                        "outcome-cn-marketplace", "approve",
                        "outcome-eu-consumer", "approve",
                        "outcome-uk-consumer", "approve",
                        "outcome-us-retail", "approve",
                        "differs", List.of(),
                        "clause", "UK-08a",
                        "sum", "35.00"))));

        assertThat(told.toString())
                .contains("UK-08b")
                .contains("United Kingdom: Refuse")
                .contains("China: Approve ¥")
                .contains("United States: Approve $");
    }

    private Map<?, ?> key() {
        Map<?, ?> line = Program.lines(
                        program.run("", "generate", "--scenario", "fault-abroad", "--seed", "2", "--key"))
                .get(0);
        return (Map<?, ?>) ((Map<?, ?>) line.get("key")).get("responses");
    }

    private List<Map<?, ?>> play(String... lines) {
        return Program.lines(program.run(
                String.join("\n", lines) + "\n",
                "play",
                "--trainee",
                "li",
                "--scenario",
                "fault-abroad",
                "--seed",
                "2",
                "--cases",
                "1"));
    }

    private static double score(List<Map<?, ?>> told) {
        return told.stream()
                .filter(line -> line.get("score") != null)
                .mapToDouble(line -> Double.parseDouble(line.get("score").toString()))
                .findFirst()
                .orElseThrow();
    }
}
