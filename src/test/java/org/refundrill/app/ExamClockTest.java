package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.HandClock;
import org.refundrill.content.Holdings;
import org.refundrill.curriculum.Blueprint;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.form.Response;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.names.PackNames;
import org.refundrill.store.Database;
import org.refundrill.terminal.command.Format;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.MarkedCase;
import org.refundrill.training.Occasion;
import org.refundrill.training.Origin;
import org.refundrill.training.Store;
import org.refundrill.training.exam.ExamRefused;
import org.refundrill.training.exam.Exams;
import org.refundrill.training.exam.FormMaker;
import org.refundrill.training.exam.Sitting;

/** The clock of an exam runs out, and letters written in one wait for a trainer. */
class ExamClockTest {
    private static final String MEI = "Mei";
    private static final String EXAM = "new-hire-final";

    @TempDir
    private Path folder;

    private final HandClock hand = new HandClock(Instant.parse("2026-03-09T01:00:00Z"), ZoneOffset.UTC);
    private String database;
    private Program program;

    @BeforeEach
    void open() {
        database = "jdbc:h2:file:" + folder.resolve("centre");
        program = over(Path.of(""));
    }

    private Program over(Path content) {
        Program made = new Program(folder.resolve("home"), content, database);
        made.clock(hand);
        return made;
    }

    private String run(String in, String... words) {
        return program.run(Language.EN, Format.JSON, in, words);
    }

    private List<Sitting> sittings() {
        try (Database store = Database.at(database)) {
            return Sitting.of(store.store().log().of(MEI));
        }
    }

    @Test
    void whenTheTimeHasRunOutTheExamIsHandedInAsItStandsAndTakesNoMoreAnswers() {
        run("", "exam", "start", EXAM, "--trainee", MEI);
        List<Sitting.Asked> cases = sittings().get(0).cases();
        hand.later(Duration.ofMinutes(40));
        run(ExamStoryTest.key(folder, cases.get(0)) + "\n", "exam", "resume", "--trainee", MEI);

        hand.later(Duration.ofMinutes(51));
        List<Map<?, ?>> told =
                Program.lines(run(ExamStoryTest.key(folder, cases.get(1)) + "\n", "exam", "resume", "--trainee", MEI));
        Map<?, ?> result = told.get(told.size() - 1);
        assertThat(result.get("answered")).hasToString("1");
        assertThat(result.get("timeUp")).isEqualTo(true);
        assertThat(sittings().get(0).answers()).containsOnlyKeys(0);
        assertThat(program.run("", "exam", "result", "--trainee", MEI))
                .contains("The time ran out: what was answered until then counts");
        assertThat(program.run(Language.ZH, Format.TEXT, "", "exam", "result", "--trainee", MEI))
                .contains("考试时间已到，系统自动交卷");
        program.run(Language.ZH, Format.TEXT, "", "exam", "resume", "--trainee", MEI);
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.said()).contains("没有进行中的考试");
        run("", "exam", "start", EXAM, "--trainee", MEI);
        assertThat(program.code()).as("another form may be sat").isZero();
    }

    @Test
    void theExamThatIsHandedInInTimeSaysNothingOfTheClock() {
        run("", "exam", "start", EXAM, "--trainee", MEI);
        hand.later(Duration.ofMinutes(89));
        Map<String, Object> result = Json.object(run("", "exam", "submit", "--trainee", MEI));
        assertThat(result).containsEntry("answered", 0).doesNotContainKey("timeUp");
    }

    /** The last answer is typed while the clock strikes. */
    @Test
    void anAnswerThatComesTooLateIsRefusedInBothLanguages() {
        Holdings content = Holdings.in(
                Path.of(""),
                PackNames::of,
                ExerciseTypes.all().stream().map(ExerciseType::id).toList());
        CaseDesk desk = new CaseDesk(() -> content, ExerciseTypes.all());
        try (Database kept = Database.at("jdbc:h2:mem:" + UUID.randomUUID())) {
            Store store = kept.store();
            Exams exams = new Exams(
                    desk,
                    new FormMaker(desk, file -> 0),
                    () -> store,
                    file -> new Origin("content", "rulebook", "1", "test"),
                    hand,
                    UUID::randomUUID,
                    () -> 7L);
            Blueprint blueprint = content.exams().get(EXAM);
            Sitting begun = exams.start(MEI, blueprint, 1);
            List<Action> answer = List.of(new Action.Submit(new Response(
                    new MarkedCase(desk, exams.file(begun, 0), Occasion.NONE)
                            .exercise()
                            .keyResponses(),
                    null)));
            hand.later(Duration.ofMinutes(90));

            assertThat(exams.left(begun)).isZero();
            assertThatThrownBy(() -> exams.answer(MEI, begun, 0, answer, 60))
                    .isInstanceOfSatisfying(
                            ExamRefused.class,
                            refused -> assertThat(refused.text())
                                    .isEqualTo(
                                            new Text("the time is up: this answer does not count", "考试时间已到，此答案不计入")));
            assertThat(exams.submit(MEI, begun, blueprint).submitted())
                    .containsEntry("timeUp", true)
                    .containsEntry("answered", 0);
        }
    }

    @Test
    void whatIsWrittenInAnExamWaitsForATrainerAndTheResultSaysSo() throws IOException {
        Path content = folder.resolve("content");
        copy(Path.of("scenarios"), content.resolve("scenarios"));
        Files.createDirectories(content.resolve("curricula/exams"));
        Files.writeString(content.resolve("curricula/letters.yaml"), """
                curriculum: letters
                title: {en: "Letters", zh: "书面答复"}
                pack: correspondence
                passMark: 0.70
                skills:
                  K1: {title: {en: "Policy", zh: "规则适用"}, requires: []}
                  K5: {title: {en: "Amounts", zh: "金额计算"}, requires: []}
                  K7: {title: {en: "Letters", zh: "书面答复"}, requires: []}
                units:
                  - unit: money
                    title: {en: "Money", zh: "钱款"}
                    aim: {en: "You write what is sure.", zh: "只写确定的内容。"}
                    requires: []
                    scenarios: [wrong-about-money]
                    goal: {passed: 1}
                costs:
                  complaint:
                    amount: "30.00"
                    source: {en: "An assumption.", zh: "假设值。"}
                """);
        Files.writeString(content.resolve("curricula/exams/letter-final.yaml"), """
                exam: letter-final
                title: {en: "Letters: final exam", zh: "书面答复结业考试"}
                curriculum: letters
                minutes: 60
                cut: 0.70
                forms: 2
                parts:
                  - {skill: K7, tier: 2, cases: 1}
                """);
        program = over(content);
        run("", "exam", "start", "letter-final", "--trainee", MEI);
        assertThat(program.said()).isEmpty();
        Map<?, ?> key = (Map<?, ?>)
                Json.object(ExamStoryTest.key(folder, sittings().get(0).cases().get(0)))
                        .get("responses");
        assertThat(key.get("letter")).asString().isNotBlank();
        run(Json.line(Map.of("responses", key)) + "\n", "exam", "resume", "--trainee", MEI);

        Map<String, Object> result = Json.object(run("", "exam", "submit", "--trainee", MEI));
        int waiting = Integer.parseInt(String.valueOf(result.get("waiting")));
        assertThat(waiting).isPositive();
        assertThat(program.run("", "exam", "result", "--trainee", MEI))
                .contains("Of what was written, " + waiting + " points wait for a trainer");
        assertThat(program.run(Language.ZH, Format.TEXT, "", "exam", "result", "--trainee", MEI))
                .contains("书面内容中有 " + waiting + " 项待培训师评阅");

        List<?> queue = (List<?>) Json.object(run("", "mark")).get("queue");
        assertThat(queue).hasSize(waiting);
        Map<?, ?> first = (Map<?, ?>) queue.get(0);
        run("", "mark", String.valueOf(first.get("id")), "--adjust", "0", "--by", "Wei", "--why", "not said");
        Map<String, Object> after = Json.object(run("", "exam", "result", "--trainee", MEI));
        assertThat(after).containsEntry("waiting", waiting - 1).containsEntry("score", result.get("score"));
        assertThat(Double.parseDouble(String.valueOf(((Map<?, ?>) after.get("judged")).get("score"))))
                .isLessThan(Double.parseDouble(String.valueOf(result.get("score"))));
        assertThat(program.run(Language.ZH, Format.TEXT, "", "exam", "result", "--trainee", MEI))
                .contains("计入培训师已评阅的 1 项后：得分");
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String part : List.of("correspondence", "calendars")) {
            try (Stream<Path> files = Files.walk(from.resolve(part))) {
                for (Path file : files.toList()) {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(Files.isDirectory(file) ? target : target.getParent());
                    if (Files.isRegularFile(file)) {
                        Files.copy(file, target);
                    }
                }
            }
        }
    }
}
