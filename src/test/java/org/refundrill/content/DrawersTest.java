package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.casefile.CaseCode;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Card;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Field;
import org.refundrill.form.Response;
import org.refundrill.scenario.Bundle;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;

/** Somebody audits closed files, rules in a flash, treats alike what is alike, and runs a shift. */
class DrawersTest {
    private static Scenario scenario(String id) {
        return ShippedCases.LIBRARY.scenarios().get(id);
    }

    private static CaseFile file(String id, long seed) {
        return ShippedCases.DESK.generate(scenario(id), seed);
    }

    private static Exercise posed(String id, long seed) {
        return ShippedCases.DESK.pose(file(id, seed));
    }

    private static Step submit(Exercise exercise, Map<String, Object> responses) {
        return exercise.step(TaskState.fresh(), new Action.Submit(new Response(responses, null)));
    }

    private static Assessment assessed(Exercise exercise, Map<String, Object> responses) {
        Step step = submit(exercise, responses);
        assertThat(step).isInstanceOf(Step.Submitted.class);
        return exercise.assess(step.state());
    }

    private static Finding finding(Assessment assessment, String id) {
        return assessment.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<Scenario> drawers() {
        return ShippedCases.scenarios().stream()
                .filter(scenario -> List.of("audit", "flash", "fairness", "shift")
                        .contains(scenario.question().exercise()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("drawers")
    void theKeyAloneEarnsEverything(Scenario family) {
        for (long seed = 1; seed <= 200; seed++) {
            Exercise exercise = ShippedCases.DESK.pose(ShippedCases.DESK.generate(family, seed));
            assertThat(assessed(exercise, exercise.keyResponses()).score())
                    .as(family.id() + " " + seed)
                    .isEqualTo(BigDecimal.ONE);
        }
    }

    /** Blank, nonsense, half of it, right. */
    @ParameterizedTest
    @MethodSource("drawers")
    void aFormIsReadOrSentBack(Scenario family) {
        Exercise exercise = ShippedCases.DESK.pose(ShippedCases.DESK.generate(family, 4));
        Map<String, Object> key = exercise.keyResponses();
        assertThat(submit(exercise, Map.of())).isInstanceOf(Step.Unreadable.class);
        String first = exercise.form().fields().get(0).id();
        Map<String, Object> nonsense = new LinkedHashMap<>(key);
        nonsense.put(first, "whatever");
        assertThat(submit(exercise, nonsense)).isInstanceOf(Step.Unreadable.class);

        Map<String, Object> half = new LinkedHashMap<>(key);
        int spoilt = 0;
        for (Field field : exercise.form().fields()) {
            if (field.kind() == Field.Kind.CHOICE && spoilt++ % 2 == 0) {
                half.put(
                        field.id(),
                        field.options().stream()
                                .map(Field.Option::id)
                                .filter(id -> !id.equals(key.get(field.id())))
                                .findFirst()
                                .orElseThrow());
            }
        }
        assertThat(assessed(exercise, half).score())
                .isGreaterThan(BigDecimal.ZERO)
                .isLessThan(BigDecimal.ONE);
        assertThat(assessed(exercise, key).passed()).isTrue();
    }

    @Test
    void aClosedFileIsOpenedBeforeItIsRead() {
        Exercise exercise = posed("cn-audit", 1);
        assertThat(exercise.panels(TaskState.fresh()))
                .extracting(Dossier.Panel::id)
                .containsExactly("closed");
        assertThat(exercise.panels(TaskState.fresh()).get(0).rows()).hasSize(20);
        Act open = exercise.acts(TaskState.fresh()).get(0);
        assertThat(open.asks().get(0).options()).hasSize(20);

        Step opened = exercise.step(TaskState.fresh(), new Action.Act(Map.of(Act.DO, open.id(), "file", "7")));
        assertThat(opened).isInstanceOfSatisfying(Step.Told.class, told -> {
            assertThat(told.text().en()).isEqualTo("File 7 is open.");
            assertThat(told.panel()).isEqualTo("file-7");
            assertThat(told.state().minutes()).isEqualTo(5);
        });
        List<Dossier.Panel> panels = exercise.panels(opened.state());
        assertThat(panels.stream().filter(panel -> panel.id().equals("file-7")).count())
                .isGreaterThan(3);
        assertThat(panels.get(1).title().zh()).startsWith("7号案卷·");
        assertThat(exercise.acts(opened.state()).get(0).asks().get(0).options()).hasSize(19);
    }

    @Test
    void anAuditEarnsWhatItFindsLessItsFalseAlarms() {
        Exercise exercise = posed("cn-audit", 1);
        Map<String, Object> key = exercise.keyResponses();
        List<?> wrong = (List<?>) Objects.requireNonNull(key.get("wrong"));
        List<Object> named = new ArrayList<>(wrong.subList(0, wrong.size() - 1));
        named.add(exercise.form().fields().get(0).options().stream()
                .map(Field.Option::id)
                .filter(id -> !wrong.contains(id))
                .findFirst()
                .orElseThrow());
        Map<String, Object> answers = new LinkedHashMap<>(key);
        answers.put("wrong", named);

        Finding found = finding(assessed(exercise, answers), "wrong");
        int all = wrong.size();
        assertThat(found.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(found.credit().doubleValue()).isBetween((all - 2.0) / all - 0.001, (all - 2.0) / all + 0.001);
        List<Dossier.Panel> explained =
                exercise.explained(submit(exercise, answers).state());
        assertThat(explained.get(0).rows().get(0).get(1).en()).isEqualTo((all - 1) + "/" + all);
        assertThat(explained.get(1).rows()).hasSize(all + 1);
        assertThat(explained.get(1).rows().toString()).contains("Ruled as if: ", "Ruled rightly.", "误读为：");
    }

    @Test
    void whatWasRuledWrongVariesFromDrawerToDrawer() {
        Map<Object, Integer> wrong = new TreeMap<>();
        Map<Integer, Integer> counts = new TreeMap<>();
        for (long seed = 1; seed <= 60; seed++) {
            List<?> ids = (List<?>) Objects.requireNonNull(
                    posed("uk-audit", seed).keyResponses().get("wrong"));
            ids.forEach(id -> wrong.merge(id, 1, Integer::sum));
            counts.merge(ids.size(), 1, Integer::sum);
        }
        assertThat(wrong).hasSize(12);
        assertThat(counts.keySet()).containsExactly(2, 3, 4);
    }

    @Test
    void beingSureAndWrongCostsMoreThanGuessing() {
        Exercise exercise = posed("uk-flash", 2);
        Map<String, Object> key = exercise.keyResponses();
        String due = String.valueOf(key.get("flash-1"));
        String other = due.startsWith("refuse") ? "approve" : "refuse";
        Map<String, Object> sure = new LinkedHashMap<>(key);
        sure.put("flash-1", other + ".sure");
        Map<String, Object> guess = new LinkedHashMap<>(key);
        guess.put("flash-1", other + ".guess");

        assertThat(finding(assessed(exercise, sure), "sure-1").label().en()).isEqualTo("Sure and wrong: case 1");
        assertThat(assessed(exercise, guess).findings())
                .extracting(Finding::id)
                .noneMatch(id -> id.startsWith("sure-"));
        assertThat(assessed(exercise, sure).score())
                .isLessThan(assessed(exercise, guess).score());
    }

    @Test
    void whoOnlyEverGuessesShowsNoCalibration() {
        Exercise exercise = posed("uk-flash", 2);
        Map<String, Object> guesses = new LinkedHashMap<>(exercise.keyResponses());
        guesses.replaceAll((field, call) -> String.valueOf(call).replace(".sure", ".guess"));
        Finding calibration = finding(assessed(exercise, guesses), "calibration");

        assertThat(calibration.credit()).isEqualByComparingTo("0");
        assertThat(calibration.given().en()).isEqualTo("Brier 0.25");
        assertThat(exercise.explained(submit(exercise, guesses).state()).get(0).rows())
                .extracting(row -> row.get(1).en())
                .containsExactly("not said", "not said", "10 of 10 right", "0.25");
    }

    /** What a card leaves out must not be what the ruling turns on. */
    @Test
    void twoCardsThatReadAlikeAreRuledAlike() {
        Map<String, String> ruled = new LinkedHashMap<>();
        for (String id : List.of("cn-flash", "uk-flash", "us-flash")) {
            for (long seed = 1; seed <= 60; seed++) {
                for (CaseFile part : file(id, seed).parts()) {
                    String card = Card.of(ShippedCases.DESK.brief(part)).en();
                    String outcome = part.ruling().first().outcome().kind().id();
                    assertThat(ruled.merge(card, outcome, (was, is) -> was))
                            .as(card)
                            .isEqualTo(outcome);
                    assertThat(card.length()).isBetween(20, 700);
                }
            }
        }
    }

    @Test
    void pairsDifferInOneThingThatDecidesNothing() {
        for (String id : List.of("cn-pairs", "uk-pairs", "us-pairs")) {
            Bundle bundle = Objects.requireNonNull(scenario(id).bundle());
            for (long seed = 1; seed <= 40; seed++) {
                List<CaseFile> parts = file(id, seed).parts();
                assertThat(parts).hasSize(bundle.count());
                for (CaseFile one : parts) {
                    CaseFile twin = parts.stream()
                            .filter(other -> other != one && other.seed() == one.seed())
                            .findFirst()
                            .orElseThrow();
                    assertThat(bundle.pairs().stream()
                                    .filter(trait -> !Objects.equals(
                                            one.draws().get(trait), twin.draws().get(trait)))
                                    .count())
                            .isEqualTo(1);
                    assertThat(twin.ruling().first().outcome())
                            .isEqualTo(one.ruling().first().outcome());
                    assertThat(twin.ruling().first().amounts())
                            .isEqualTo(one.ruling().first().amounts());
                }
            }
        }
    }

    @Test
    void theCodeOfACaseWithAnotherPersonMakesItAgain() {
        List<CaseFile> parts = file("uk-pairs", 3).parts();
        for (CaseFile part : parts) {
            CaseCode.Known known = (CaseCode.Known) ShippedCases.DESK.read(part.code());
            assertThat(ShippedCases.DESK.generate(known.code()).world()).isEqualTo(part.world());
        }
        assertThat(parts).extracting(CaseFile::code).doesNotHaveDuplicates();
    }

    @Test
    void rulingForOnePersonAndAgainstTheOtherFailsTheCase() {
        Exercise exercise = posed("uk-pairs", 3);
        Map<String, Object> key = exercise.keyResponses();
        Map<String, Object> bent = new LinkedHashMap<>(key);
        bent.put("case-1", key.get("case-1").equals("refuse") ? "approve" : "refuse");
        Assessment assessment = assessed(exercise, bent);
        Finding favoured = assessment.findings().stream()
                .filter(finding -> finding.id().startsWith("bent-"))
                .findFirst()
                .orElseThrow();

        assertThat(favoured.critical()).isTrue();
        assertThat(favoured.label().en()).startsWith("Bent: files 1 and ");
        assertThat(assessment.score()).isGreaterThan(new BigDecimal("0.7"));
        assertThat(assessment.passed()).isFalse();
        assertThat(exercise.explained(submit(exercise, bent).state())
                        .get(0)
                        .rows()
                        .get(0)
                        .get(1)
                        .en())
                .isEqualTo("0.25");
    }

    @Test
    void aQueueIsSharedOutByWhatPeopleMayDoAndByTheClock() {
        Exercise exercise = posed("cn-shift", 3);
        Map<String, Object> key = exercise.keyResponses();
        Object one = Objects.requireNonNull(key.get("give-1"));
        Map<String, Object> heaped = new LinkedHashMap<>(key);
        heaped.replaceAll((field, answer) -> field.startsWith("give-") ? one : answer);
        Finding inTime = finding(assessed(exercise, heaped), "in-time");

        assertThat(inTime.verdict()).isNotEqualTo(Verdict.RIGHT);
        assertThat(inTime.clause().value()).isEqualTo("SL-3");
        assertThat(exercise.explained(submit(exercise, heaped).state())
                        .get(0)
                        .rows()
                        .toString())
                .contains("may not do it", "无此能力");
        assertThat(exercise.explained(submit(exercise, key).state()))
                .extracting(Dossier.Panel::id)
                .containsExactly("became", "coaching");
    }

    @Test
    void traineesAreAsOftenRightAsWrong() {
        int wrong = 0;
        for (long seed = 1; seed <= 60; seed++) {
            Map<String, Object> key = posed("uk-shift", seed).keyResponses();
            wrong += key.get("review-a").equals("wrong") ? 1 : 0;
            wrong += key.get("review-b").equals("wrong") ? 1 : 0;
        }
        assertThat(wrong).isBetween(40, 80);
    }

    @Test
    void theGuideQuotesDrawersAsTheyStandThere() throws IOException {
        Matcher piece = Pattern.compile(
                        "`((?:uk-consumer|us-retail|second-look)/[^`]+)`\n\n```yaml\n(.*?)\n```\n", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("scenarios/README.md")));
        int pieces = 0;
        while (piece.find()) {
            assertThat(Files.readString(Path.of("scenarios", piece.group(1)))).contains(piece.group(2) + "\n");
            pieces++;
        }
        assertThat(pieces).isEqualTo(4);
    }
}
