package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;

/** People who do not exist: they fill a database of their own, and nobody can take them for people. */
class SimulateCommandsTest {
    private static final String ENGLISH = "Synthetic data: these people do not exist";
    private static final String CHINESE = "模拟数据：以下人员和作答均由程序虚构";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void open() {
        program = at("practice");
    }

    private Program at(String database) {
        return new Program(folder.resolve("home"), Path.of(""), address(database));
    }

    private String address(String database) {
        return "jdbc:h2:file:" + folder.resolve(database);
    }

    private String demo(String into, String... more) {
        return program.run(Language.EN, Format.JSON, "", words(into, more));
    }

    private String[] words(String into, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "simulate",
                "demo",
                "--trainees",
                "3",
                "--attempts",
                "6",
                "--until",
                "2026-06-30",
                "--into",
                address(into)));
        words.addAll(List.of(more));
        return words.toArray(new String[0]);
    }

    private List<String> exported(String database) throws IOException {
        Path file = folder.resolve(database + ".jsonl");
        at(database).run("", "log", "export", "--out", file.toString());
        return Files.readAllLines(file);
    }

    @Test
    void theSamePlanMakesTheSamePeopleAndAnotherSeedMakesOthers() throws IOException {
        Map<String, Object> made = Json.object(demo("one"));
        assertThat(made)
                .containsEntry("synthetic", true)
                .containsEntry("trainees", 3)
                .containsEntry("cohorts", 1)
                .containsEntry("attempts", 18)
                .containsEntry("until", "2026-06-30");
        demo("two");
        demo("three", "--seed", "2");

        assertThat(exported("two")).isEqualTo(exported("one"));
        assertThat(exported("three")).isNotEqualTo(exported("one"));
    }

    @Test
    void everywhereItIsSaidThatThesePeopleDoNotExist() {
        assertThat(program.run("", words("demo"))).contains(ENGLISH, "3 trainees in 1 groups worked 18 cases");
        Program demo = at("demo");
        for (List<String> command : List.of(
                List.of("status", "--trainee", "synthetic-001"),
                List.of("review", "--trainee", "synthetic-001"),
                List.of("roster", "list"),
                List.of("items"))) {
            String[] words = command.toArray(new String[0]);
            assertThat(demo.run("", words).lines().findFirst())
                    .as(command.toString())
                    .get()
                    .asString()
                    .contains(ENGLISH);
            assertThat(demo.run(Language.ZH, Format.TEXT, "", words))
                    .as(command.toString())
                    .contains(CHINESE);
        }
        for (List<String> command :
                List.of(List.of("status", "--trainee", "synthetic-001"), List.of("roster", "list"))) {
            assertThat(Json.object(demo.run(Language.EN, Format.JSON, "", command.toArray(new String[0]))))
                    .containsEntry("synthetic", true);
        }
        assertThat(program.run("", "status", "--trainee", "mei")).doesNotContain(ENGLISH);
        assertThat(Json.object(program.run(Language.EN, Format.JSON, "", "roster", "list")))
                .doesNotContainKey("synthetic");
    }

    @Test
    void madeUpPracticeGoesNeitherAmongThatOfPeopleNorAmongOther() {
        program.run("", "practise", "--scenario", "notice-window", "--seed", "1", "--trainee", "mei");
        refused("made-up practice does not go among theirs", "不能混入模拟数据", "practice");
        demo("demo");
        refused("there is a demonstration at", "已有演示数据", "demo");
    }

    private void refused(String english, String chinese, String into) {
        program.run("", words(into));
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.said()).contains(english);
        program.run(Language.ZH, Format.TEXT, "", words(into));
        assertThat(program.said()).contains(chinese);
    }

    @Test
    void numbersThatNobodyWaitsForAreRefused() {
        program.run("", "simulate", "demo", "--trainees", "0");
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.said()).contains("--trainees is a number from 1 to 2000");
        program.run(Language.ZH, Format.TEXT, "", "simulate", "curriculum", "new-hire", "--attempts", "1001");
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.said()).contains("--attempts 应为 1 至 1000 的整数");
        program.run("", "simulate", "curriculum", "new-hires");
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.said()).contains("new-hire");
    }

    @Test
    void aCurriculumIsToldWhatItWillProbablyLack() {
        Map<String, Object> found = Json.object(program.run(
                Language.EN,
                Format.JSON,
                "",
                "simulate",
                "curriculum",
                "new-hire",
                "--trainees",
                "8",
                "--attempts",
                "12"));
        assertThat(found).containsEntry("synthetic", true).containsEntry("curriculum", "new-hire");
        assertThat(found).containsKeys("cases", "answers", "undistinguished", "deadOptions", "gaps", "fewScenarios");
        assertThat(Integer.parseInt(String.valueOf(found.get("cases")))).isGreaterThan(100);
        assertThat(Integer.parseInt(String.valueOf(found.get("answers")))).isGreaterThan(8 * 12);
        assertThat(program.run(
                        Language.ZH,
                        Format.TEXT,
                        "",
                        "simulate",
                        "curriculum",
                        "new-hire",
                        "--trainees",
                        "2",
                        "--attempts",
                        "4"))
                .contains("根据模拟学员对", "起不到区分作用的条款");
    }
}
