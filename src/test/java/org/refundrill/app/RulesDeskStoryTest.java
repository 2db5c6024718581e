package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.json.Json;

/** Somebody at the rules desk reads two texts, mends a checklist and passes on a note. */
class RulesDeskStoryTest {
    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void open() {
        program = new Program(home);
    }

    /** Blank, nonsense, half right, right: nothing is counted before the form can be read, then what is right counts. */
    @ParameterizedTest
    @ValueSource(strings = {"which-text-holds", "numbers-on-the-list", "note-on-made-goods", "rows-at-odds"})
    void nothingSaidIsAskedAgainAndWhatIsRightCounts(String scenario) {
        Map<?, ?> key = key(scenario);
        String first = String.valueOf(key.keySet().iterator().next());
        Map<String, Object> nonsense = new TreeMap<>();
        Map<String, Object> half = new TreeMap<>();
        key.forEach((field, due) -> {
            nonsense.put(String.valueOf(field), "perhaps");
            half.put(String.valueOf(field), due instanceof List<?> ? List.of() : due);
        });
        List<Map<?, ?>> told = play(
                scenario,
                "{\"responses\":{}}",
                Json.line(Map.of("responses", nonsense)),
                Json.line(Map.of("responses", half)));

        assertThat(told.toString()).contains(first, "perhaps");
        assertThat(score(play(scenario, Json.line(Map.of("responses", key))))).isEqualTo(1);
    }

    /** The debrief shows the whole drawer under both texts, whatever was answered. */
    @Test
    void theDebriefPutsTheTwoTextsSideBySide() {
        assertThat(play("new-numbers", Json.line(Map.of("responses", key("new-numbers"))))
                        .toString())
                .contains("The drawer under both texts", "What changed");
    }

    private Map<?, ?> key(String scenario) {
        Map<?, ?> line = Program.lines(program.run("", "generate", "--scenario", scenario, "--seed", "3", "--key"))
                .get(0);
        return (Map<?, ?>) ((Map<?, ?>) line.get("key")).get("responses");
    }

    private List<Map<?, ?>> play(String scenario, String... lines) {
        return Program.lines(program.run(
                String.join("\n", lines) + "\n",
                "play",
                "--trainee",
                "li",
                "--scenario",
                scenario,
                "--seed",
                "3",
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
