package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;

/** Somebody who opens new markets works one case in four of them. */
class MarketsStoryTest {
    private static final String[] CASE = {"practise", "--scenario", "fault-abroad", "--seed", "3"};

    /** Granted everywhere, a market that is not there, three of four, the right clause, no amount, then one, quite sure. */
    private static final String TYPED = "1\n1\n1\n1\n9\n1 2 4\n7\na lot\n35\n80\n";

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void open() {
        program = new Program(home);
    }

    /** To refresh after a change on purpose: {@code mvn test -Dtest=MarketsStoryTest -Drefresh}, then read what changed. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void isKeptAsTheProgramWritesIt(Language language) throws IOException {
        Path kept = Path.of("src/test/resources/org/refundrill/app/markets-" + language.id() + ".txt");
        String screen = program.run(language, Format.TEXT, TYPED, CASE);
        if (System.getProperty("refresh") != null) {
            Files.writeString(kept, screen);
        }
        assertThat(kept)
                .as("stale: mvn test -Dtest=MarketsStoryTest -Drefresh")
                .content()
                .isEqualToNormalizingNewlines(screen);
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
                        program.run("", "generate", "--scenario", "fault-abroad", "--seed", "3", "--key"))
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
