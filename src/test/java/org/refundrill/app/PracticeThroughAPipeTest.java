package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.json.Json;

/** Everything a script does: cases with their keys, practice over a pipe, and the report on it. */
class PracticeThroughAPipeTest {
    private static final Pattern ROW = Pattern.compile(
            "<tr role=\"row\" id=\"a\\d+\">.*?<code>([^<]+)</code>.*?data-label=\"[^\"]+\">(\\d+%)<", Pattern.DOTALL);

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void open() {
        program = new Program(home);
    }

    @Test
    void isToldByTheReportCaseByCaseAndForThisTraineeOnly() throws IOException {
        List<Map<?, ?>> cases =
                Program.lines(program.run("", "generate", "--scenario", "notice-window", "--count", "5", "--key"));
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < cases.size(); i++) {
            typed.append(i == 3 ? "{\"hint\":true}\nnot json\n" : "")
                    .append(Json.line(Map.of("responses", answers(cases.get(i), i % 3 != 1), "confidence", 0.8)))
                    .append('\n');
        }

        List<Map<?, ?>> told = Program.lines(program.run(
                typed.toString(),
                "play",
                "--trainee",
                "li",
                "--scenario",
                "notice-window",
                "--seed",
                "1",
                "--cases",
                "5"));
        Map<String, String> scores = scores(told);
        assertThat(scores).hasSize(5);
        assertThat(scores.keySet())
                .containsExactlyElementsOf(cases.stream()
                        .map(line -> String.valueOf(line.get("code")))
                        .toList());
        assertThat(scores.values()).contains("100%", "80%");
        assertThat(told.get(told.size() - 1).get("reason")).isEqualTo("done");

        program.run(keys(3), "play", "--trainee", "mei", "--scenario", "last-days", "--seed", "1", "--cases", "3");

        for (String language : List.of("en", "zh")) {
            String page = report("li", language);
            Map<String, String> shown = new LinkedHashMap<>();
            ROW.matcher(page)
                    .results()
                    .map(MatchResult.class::cast)
                    .forEach(row -> shown.put(row.group(1), row.group(2)));
            assertThat(shown).containsExactlyInAnyOrderEntriesOf(scores);
            assertThat(page).doesNotContain("last-days");
        }
        assertThat(ROW.matcher(report("mei", "en")).results()).hasSize(3);
    }

    @Test
    void tellsWhatWasLeftInTheMiddleFromWhatWasFinished() throws IOException {
        program.run(keys(1), "play", "--trainee", "li", "--scenario", "last-days", "--seed", "1", "--cases", "2");

        assertThat(ROW.matcher(report("li", "en")).results()).hasSize(1);
    }

    @Test
    void greetsWhoeverHasNotPractisedYet() throws IOException {
        assertThat(report("nobody", "en")).contains("Nothing to show yet").doesNotContain("<table");
        assertThat(report("nobody", "zh")).contains("还没有练习记录");
    }

    /** The scores as a person reads them, by the code of the case. */
    private static Map<String, String> scores(List<Map<?, ?>> told) {
        Map<String, String> scores = new LinkedHashMap<>();
        told.stream()
                .filter(line -> "assessment".equals(line.get("event")))
                .forEach(line -> scores.put(
                        String.valueOf(line.get("code")),
                        Math.round(Double.parseDouble(String.valueOf(line.get("score"))) * 100) + "%"));
        return scores;
    }

    private String keys(int count) throws IOException {
        StringBuilder typed = new StringBuilder();
        for (Map<?, ?> line :
                Program.lines(program.run("", "generate", "--scenario", "last-days", "--count", "" + count, "--key"))) {
            typed.append(Json.line(Map.of("responses", answers(line, true)))).append('\n');
        }
        return typed.toString();
    }

    /** The key, or the key with another option in every choice. */
    private static Map<String, Object> answers(Map<?, ?> line, boolean right) {
        Map<String, Object> answers = new LinkedHashMap<>();
        ((Map<?, ?>) ((Map<?, ?>) line.get("key")).get("responses"))
                .forEach((field, answer) -> answers.put(String.valueOf(field), answer));
        if (!right) {
            List<?> fields = (List<?>) ((Map<?, ?>) ((Map<?, ?>) line.get("case")).get("form")).get("fields");
            fields.stream()
                    .map(Map.class::cast)
                    .filter(field -> "choice".equals(field.get("kind")))
                    .forEach(field -> {
                        for (Object option : (List<?>) field.get("options")) {
                            Object id = ((Map<?, ?>) option).get("id");
                            if (!id.equals(answers.get(field.get("id")))) {
                                answers.put(String.valueOf(field.get("id")), id);
                                break;
                            }
                        }
                    });
        }
        return answers;
    }

    private String report(String trainee, String language) throws IOException {
        String out = program.run(
                "",
                "report",
                "trainee",
                "--trainee",
                trainee,
                "--out",
                home.toString(),
                "--lang",
                language,
                "--format",
                "json");
        return Files.readString(Path.of(String.valueOf(Program.lines(out).get(0).get("file"))));
    }
}
