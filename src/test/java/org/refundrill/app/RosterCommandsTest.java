package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;

/** A trainer enters people, gives a group a course, and each of them is told of it; nobody's name gets out of hand. */
class RosterCommandsTest {
    private static final String ROBERT = "Robert'); DROP TABLE person;--";

    @TempDir
    private Path folder;

    private Program program;
    private String people;

    @BeforeEach
    void enter() throws IOException {
        program = new Program(folder.resolve("home"));
        people = folder.resolve("people.csv").toString();
        write("name,email,cohort\n陈梅,mei@example.com,spring\n\"" + ROBERT
                + "\",,spring\nWang Fang,wf1@example.com,autumn\nWang Fang,wf2@example.com,autumn\n");
    }

    private void write(String table) throws IOException {
        Files.writeString(Path.of(people), table);
    }

    private Map<String, Object> json(String... words) {
        return Json.object(program.run(Language.EN, Format.JSON, "", words));
    }

    @Test
    void aGroupIsGivenACourseAndEachOfItIsToldByNextAndStatus() {
        assertThat(program.run("", "roster", "import", people)).contains("4 entered, 0 known before.");
        assertThat(program.run(Language.ZH, Format.TEXT, "", "roster", "import", people))
                .contains("新增 0 人，已有 4 人。");
        String due = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        assertThat(program.run("", "assign", "eu-desk", "--cohort", "spring", "--due", due))
                .contains("eu-desk by " + due + ": spring");

        assertThat(json("next", "--trainee", ROBERT))
                .containsEntry("curriculum", "eu-desk")
                .containsEntry("due", due);
        assertThat(program.run("", "next", "--trainee", "陈梅")).contains("Given to you:", due);
        assertThat(program.run(Language.ZH, Format.TEXT, "", "status", "--trainee", "MEI@example.com"))
                .contains("指定课程", due);
        assertThat(json("next", "--trainee", "wf1@example.com"))
                .containsEntry("curriculum", "new-hire")
                .doesNotContainKey("due");
        assertThat(json("next", "--trainee", ROBERT, "--curriculum", "new-hire"))
                .as("who names a course gets it")
                .containsEntry("curriculum", "new-hire");
    }

    @Test
    void theRosterShowsWhoIsOnItAndWhatTheLogCallsThem() {
        program.run("", "roster", "import", people);
        program.run("", "assign", "new-hire", "--to", "wf2@example.com", "--due", "2099-01-31");
        String list = program.run("", "roster", "list");
        assertThat(list).contains("陈梅", ROBERT, "spring", "new-hire by 2099-01-31: Wang Fang");
        Map<String, Object> shape = json("roster", "list");
        assertThat((List<?>) shape.get("people"))
                .hasSize(4)
                .allSatisfy(person -> assertThat(String.valueOf(((Map<?, ?>) person).get("trainee")))
                        .matches("t-[0-9a-f]{20}"));
        assertThat((List<?>) shape.get("assignments")).hasSize(1);
    }

    @Test
    void oneWrongLineEntersNobodyAndEveryWrongLineIsTold() throws IOException {
        write("name,email,cohort\n陈梅,mei@example.com,spring\n=cmd(),x@example.com,a\n\u001B[31mTom,,a\n");
        program.run("", "roster", "import", people);
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.said())
                .contains(people + ":3: ", people + ":4: ", "2 lines are wrong, so nobody was entered")
                .doesNotContain("\u001B");
        assertThat(program.run("", "roster", "list")).contains("Nobody is on the roster yet");
        Files.write(Path.of(people), "name\n陈梅\n".getBytes(StandardCharsets.UTF_16));
        program.run(Language.ZH, Format.TEXT, "", "roster", "import", people);
        assertThat(program.said()).contains("不是 UTF-8 编码");
        program.run("", "roster", "import", folder.resolve("nowhere.csv").toString());
        assertThat(program.said()).contains("cannot be read");
    }

    @Test
    void whoIsMeantMustBeClear() {
        program.run("", "roster", "import", people);
        program.run("", "assign", "new-hire", "--to", "wang fang", "--due", "2099-01-31");
        assertThat(program.said()).contains("2 people are called 'wang fang'; give the e-mail address");
        program.run("", "next", "--trainee", "Wang Fang");
        assertThat(program.said()).contains("give the e-mail address with --trainee");
        program.run("", "assign", "new-hire", "--cohort", "sprung", "--due", "2099-01-31");
        assertThat(program.said()).contains("there is no group 'sprung'", "spring");
        program.run("", "assign", "new-higher", "--cohort", "spring", "--due", "2099-01-31");
        assertThat(program.said()).contains("there is no curriculum 'new-higher'", "new-hire");
        program.run("", "assign", "new-hire", "--cohort", "spring", "--to", "陈梅", "--due", "2099-01-31");
        assertThat(program.said()).contains("give either --cohort or --to");
        program.run("", "assign", "new-hire", "--cohort", "spring", "--due", "tomorrow");
        assertThat(program.said()).contains("is not a date");
    }

    @Test
    void aNameThatCannotBeReadIsRefusedBeforeAnythingIsKept() {
        for (String name : List.of("", "  ", "x".repeat(101), "Mei\u001B[2J", "a\u0000b", "\u202Egnaw")) {
            program.run("", "status", "--trainee=" + name);
            assertThat(program.code()).as(name).isEqualTo(2);
            assertThat(program.said()).contains("is not a name").doesNotContain("\u001B", "\u0000", "\u202E");
        }
        assertThat(program.run("", "status", "--trainee", "O'Brien \"%s\" ${x} {0} <b>"))
                .contains("Nothing practised yet");
    }
}
