package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;

/** Somebody at the rules desk reads two texts, mends a checklist and passes on a note. */
class RulesDeskStoryTest {
    private static final Path KEPT = Path.of("src/test/resources/org/refundrill/app/rules-desk");

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void open() {
        program = new Program(home);
    }

    /** What is typed: a line too many, a case that is not there, and what is mostly right. */
    static Stream<Arguments> transcripts() {
        return Stream.of(
                        List.of("new-numbers", "3", "1 4 5\n1 9\n1 2\n1\n2\n80\n"),
                        List.of("two-changes-behind", "3", "1 2 3\nseven\n10\n1\n60\n"),
                        List.of("note-on-devices", "3", "1\n1\n2\n2\n3\n3\n1\n4\n90\n"),
                        List.of("five-holes", "3", "1 4\n9\n1 2 4\n70\n"),
                        List.of("open-interval", "3", "1\n1 2\nmany\n4\n<= 7\n80\n"))
                .flatMap(typed -> Stream.of(Language.values()).map(language -> Arguments.of(typed, language)));
    }

    /** To refresh after a change on purpose: {@code mvn test -Dtest=RulesDeskStoryTest -Drefresh}, then read them. */
    @ParameterizedTest
    @MethodSource("transcripts")
    void areKeptAsTheProgramWritesThem(List<String> typed, Language language) throws IOException {
        String screen = program.run(
                language, Format.TEXT, typed.get(2), "practise", "--scenario", typed.get(0), "--seed", typed.get(1));
        Path kept = KEPT.resolve(typed.get(0) + "-" + language.id() + ".txt");
        if (System.getProperty("refresh") != null) {
            Files.createDirectories(KEPT);
            Files.writeString(kept, screen);
        }
        assertThat(kept)
                .as("stale: mvn test -Dtest=RulesDeskStoryTest -Drefresh")
                .content()
                .isEqualToNormalizingNewlines(screen);
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
