package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.store.Database;
import org.refundrill.terminal.command.Format;
import org.refundrill.training.exam.Sitting;

/** Mei sits the final exam: no aids, each answer once, and in the end somebody with a name decides. */
class ExamStoryTest {
    private static final String MEI = "Mei";
    private static final String EXAM = "new-hire-final";

    @TempDir
    private Path folder;

    private String database;
    private Program program;

    @BeforeEach
    void open() {
        database = "jdbc:h2:file:" + folder.resolve("centre");
        program = new Program(folder.resolve("home"), Path.of(""), database);
    }

    private String run(String in, String... words) {
        return program.run(Language.EN, Format.JSON, in, words);
    }

    private Sitting sitting() {
        try (Database store = Database.at(database)) {
            return Sitting.of(store.store().log().of(MEI)).get(0);
        }
    }

    /** What nobody at the exam may see: the key, as another machine gives it away. */
    static String key(Path folder, Sitting.Asked asked) {
        Program elsewhere = new Program(folder.resolve("elsewhere"));
        Map<String, Object> line = Json.object(elsewhere.run(
                Language.EN,
                Format.JSON,
                "",
                "generate",
                "--scenario",
                asked.scenario(),
                "--seed",
                String.valueOf(asked.seed()),
                "--count",
                "1",
                "--key"));
        return Json.line(Map.of("responses", ((Map<?, ?>) line.get("key")).get("responses")));
    }

    @Test
    void anExamIsSatWithoutAidsHandedInOnceAndDecidedByAPerson() {
        String opening = run("{\"hint\":true}\n", "exam", "start", EXAM, "--trainee", MEI);
        List<Map<?, ?>> events = Program.lines(opening);
        assertThat(events)
                .extracting(event -> String.valueOf(event.get("event")))
                .containsExactly("exam", "case", "unreadable", "end");
        Sitting begun = sitting();
        assertThat(begun.cases()).hasSize(12);
        assertThat(opening).as("which cases they are is sealed").doesNotContain("\"code\"", "\"seed\"");

        run("", "rules", "cn-marketplace", "--trainee", MEI);
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.said()).contains("exam about 'cn-marketplace' is open");
        run("", "generate", "--scenario", "notice-window", "--count", "1", "--key");
        assertThat(program.code()).isEqualTo(1);
        run("", "decide", "--rulebook", "cn-marketplace", "--facts", "-");
        assertThat(program.code()).isEqualTo(1);
        run("", "log", "export");
        assertThat(program.code()).isEqualTo(1);
        run("", "rules", "uk-consumer");
        assertThat(program.said()).doesNotContain("exam about");
        run("", "exam", "start", EXAM, "--trainee", MEI);
        assertThat(program.code()).as("one at a time").isEqualTo(1);

        String answers = key(folder, begun.cases().get(0)) + "\n"
                + key(folder, begun.cases().get(1)) + "\n";
        String kept = run(answers, "exam", "resume", "--trainee", MEI);
        assertThat(Program.lines(kept))
                .extracting(event -> String.valueOf(event.get("event")))
                .contains("kept");
        assertThat(kept).as("nothing is told about an answer").doesNotContain("assessment", "verdict");
        assertThat(sitting().answers()).containsOnlyKeys(0, 1);

        Map<String, Object> result = Json.object(run("", "exam", "submit", "--trainee", MEI));
        assertThat(result).containsEntry("recommendation", "not-yet").containsEntry("answered", 2);
        assertThat(Double.parseDouble(String.valueOf(result.get("score")))).isBetween(0.1666, 0.1667);
        assertThat((List<?>) result.get("codes")).hasSize(12);
        assertThat(result.get("questions"))
                .as("two answers in no time")
                .asString()
                .contains("rapid-answer");
        assertThat(result).as("no machine decides").doesNotContainKey("decided");
        run("", "exam", "submit", "--trainee", MEI);
        assertThat(program.code()).isEqualTo(1);
        run("", "exam", "start", EXAM, "--form", String.valueOf(begun.form()), "--trainee", MEI);
        assertThat(program.code()).as("each form once").isEqualTo(1);
        run("", "rules", "cn-marketplace", "--clause", "CN7-01");
        assertThat(program.said()).doesNotContain("exam about");

        run(
                "",
                "exam",
                "decide",
                "--to",
                MEI,
                "--as",
                "not-yet",
                "--by",
                "Zhou Lan",
                "--why",
                "two of twelve answered");
        assertThat(program.run(Language.ZH, Format.TEXT, "", "exam", "result", "--trainee", MEI))
                .contains("建议暂不通过", "决定人 Zhou Lan：暂不通过", "replay 编号");
        assertThat(program.run("", "exam", "figures", EXAM)).contains("1 sittings: too few", "Form 3");
    }

    @Test
    void tooFewJudgesSetNoLine() {
        run("", "standard", EXAM);
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.said()).contains("0 judges set no standard", "0.70");
    }
}
