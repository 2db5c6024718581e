package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;

/** Two machines of a centre, each with some of its people; their logs brought together are one. */
class MergedLogsTest {
    @TempDir
    private Path folder;

    private String whole;
    private List<String> events;

    /** Two synthetic people have practised on one machine. */
    @BeforeEach
    void practise() throws IOException {
        whole = "jdbc:h2:file:" + folder.resolve("whole");
        Program one = new Program(folder.resolve("home"));
        one.run("", "simulate", "demo", "--trainees", "2", "--attempts", "6", "--until", "2026-06-30", "--into", whole);
        events = exported("whole", "whole.jsonl");
    }

    private Program at(String database) {
        return new Program(folder.resolve("home"), Path.of(""), "jdbc:h2:file:" + folder.resolve(database));
    }

    private List<String> exported(String database, String file) throws IOException {
        at(database).run("", "log", "export", "--out", folder.resolve(file).toString());
        return Files.readAllLines(folder.resolve(file));
    }

    private String part(String name, String trainee, boolean theirs) throws IOException {
        List<String> lines = events.stream()
                .filter(line ->
                        line.contains("\"simulated\"") || line.contains("\"trainee\":\"" + trainee + "\"") == theirs)
                .toList();
        Files.write(folder.resolve(name), lines);
        return folder.resolve(name).toString();
    }

    private Map<String, Object> status(String database, String trainee) {
        Map<String, Object> status = new LinkedHashMap<>(
                Json.object(at(database).run(Language.EN, Format.JSON, "", "status", "--trainee", trainee)));
        // The roster is no part of the log.
        status.remove("assignments");
        return status;
    }

    @Test
    void whatIsKnownOfPeopleIsTheSameWhetherTheyUsedOneMachineOrTwo() throws IOException {
        String first = part("first.jsonl", "synthetic-001", true);
        String second = part("second.jsonl", "synthetic-001", false);
        at("merged").run("", "log", "import", second);
        at("merged").run("", "status", "--trainee", "synthetic-002");
        at("merged").run("", "log", "import", first);

        assertThat(exported("merged", "merged.jsonl")).isEqualTo(events);
        for (String trainee : List.of("synthetic-001", "synthetic-002")) {
            assertThat(status("merged", trainee).get("skills"))
                    .isEqualTo(status("whole", trainee).get("skills"));
        }
    }

    /** One machine's log in one piece, and two halves that came the wrong way round with reports read in between. */
    @Test
    void reportsOverTheMergedLogEqualReportsOverOne() throws IOException {
        String first = part("first.jsonl", "synthetic-001", true);
        String second = part("second.jsonl", "synthetic-001", false);
        onMonday("one").run("", "log", "import", folder.resolve("whole.jsonl").toString());
        onMonday("merged").run("", "log", "import", second);
        report("merged", "synthetic-002");
        exportedGrades("merged");
        onMonday("merged").run("", "log", "import", first);

        for (String trainee : List.of("synthetic-001", "synthetic-002")) {
            assertThat(report("merged", trainee))
                    .isEqualTo(report("one", trainee))
                    .contains(trainee);
        }
        assertThat(exportedGrades("merged"))
                .isEqualTo(exportedGrades("one"))
                .contains("synthetic-001", "synthetic-002");
    }

    private Program onMonday(String database) {
        Program program = at(database);
        program.clock(Clock.fixed(Instant.parse("2026-07-06T01:00:00Z"), ZoneOffset.UTC));
        return program;
    }

    private String report(String database, String trainee) throws IOException {
        String out = onMonday(database)
                .run(
                        Language.EN,
                        Format.JSON,
                        "",
                        "report",
                        "trainee",
                        "--trainee",
                        trainee,
                        "--lang",
                        "en",
                        "--out",
                        folder.resolve("reports-" + database).toString());
        return Files.readString(Path.of(String.valueOf(Program.lines(out).get(0).get("file"))));
    }

    private String exportedGrades(String database) throws IOException {
        Path out = folder.resolve("grades-" + database);
        onMonday(database).run("", "export", "gradebook", "--out", out.toString());
        return Files.readString(out.resolve("gradebook.csv"));
    }

    @Test
    void takingTheSameLogInTwiceChangesNothing() throws IOException {
        String all = folder.resolve("whole.jsonl").toString();
        assertThat(at("twice").run("", "log", "import", all)).contains(events.size() + " events taken in, 0 known");
        assertThat(at("twice").run("", "log", "import", all))
                .contains("0 events taken in, " + events.size() + " known");
        assertThat(at("twice").run(Language.ZH, Format.TEXT, "", "log", "import", all))
                .contains("新增 0 条事件");
        assertThat(exported("twice", "twice.jsonl")).isEqualTo(events);
    }

    @Test
    void namesStayAtHomeUnlessSomebodySaysWhatTheyAreNeededFor() throws IOException {
        Program home = at("named");
        Files.writeString(folder.resolve("people.csv"), "name,email,cohort\n陈梅,mei@example.com,spring\n");
        home.run("", "roster", "import", folder.resolve("people.csv").toString());
        List<String> answers = List.of("practise", "--scenario", "notice-window", "--seed", "1");
        for (String name : List.of("陈梅", "Plain Jane")) {
            List<String> words = new ArrayList<>(answers);
            words.addAll(List.of("--trainee", name));
            home.run("", words.toArray(new String[0]));
        }
        assertThat(String.join("\n", exported("named", "out.jsonl")))
                .contains("\"opened\"")
                .doesNotContain("陈梅", "mei@example.com", "Plain Jane");
        home.run(
                "",
                "log",
                "export",
                "--identified",
                "--out",
                folder.resolve("names.jsonl").toString());
        assertThat(home.code()).isEqualTo(2);
        home.run(
                "",
                "log",
                "export",
                "--identified",
                "--why",
                "one roster for both desks",
                "--out",
                folder.resolve("names.jsonl").toString());
        assertThat(Files.readString(folder.resolve("names.jsonl"))).contains("陈梅", "one roster for both desks");
    }

    @Test
    void aBackupBringsEverythingBackIntoAnEmptyDatabaseAndIntoNoOther() throws IOException {
        String file = folder.resolve("monday.gz").toString();
        at("whole").run("", "backup", "--out", file);
        Program fresh = at("fresh");
        fresh.run("", "restore", file);
        assertThat(fresh.code()).isZero();
        assertThat(exported("fresh", "fresh.jsonl")).isEqualTo(events);
        assertThat(fresh.run("", "roster", "list")).isEqualTo(at("whole").run("", "roster", "list"));
        assertThat(status("fresh", "synthetic-002")).isEqualTo(status("whole", "synthetic-002"));
        fresh.run("", "restore", file);
        assertThat(fresh.code()).isEqualTo(1);
    }
}
