package org.refundrill.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Response;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;

/** Somebody mediates, answers a dispute out of a drawer, and spreads a goodwill budget. */
class TableTest {
    private static CaseFile file(String scenario, long seed) {
        return ShippedCases.DESK.generate(ShippedCases.LIBRARY.scenarios().get(scenario), seed);
    }

    private static Exercise posed(String scenario, long seed) {
        return ShippedCases.DESK.pose(file(scenario, seed));
    }

    /** The first case of a family in which this is due. */
    private static Exercise due(String scenario, String field, Object answer) {
        return LongStream.rangeClosed(1, 200)
                .mapToObj(seed -> posed(scenario, seed))
                .filter(exercise -> answer.equals(exercise.keyResponses().get(field)))
                .findFirst()
                .orElseThrow();
    }

    private static Step submit(Exercise exercise, TaskState state, Map<String, Object> responses) {
        return exercise.step(state, new Action.Submit(new Response(responses, null)));
    }

    private static Assessment assessed(Exercise exercise, Map<String, Object> responses) {
        Step step = submit(exercise, TaskState.fresh(), responses);
        assertThat(step).isInstanceOf(Step.Submitted.class);
        return exercise.assess(step.state());
    }

    private static Step.Told told(Exercise exercise, TaskState state, Map<String, Object> act) {
        Step step = exercise.step(state, new Action.Act(act));
        assertThat(step).isInstanceOf(Step.Told.class);
        return (Step.Told) step;
    }

    private static Finding finding(Assessment assessment, String id) {
        return assessment.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> key(Exercise exercise) {
        return new LinkedHashMap<>(exercise.keyResponses());
    }

    @Test
    void anAgreementAnswersWhatWasAgreed() {
        Exercise exercise = due("keep-it-for-less", "settlement", "partial");
        Object amount = ((Map<?, ?>) requireNonNull(exercise.keyResponses().get("amount"))).get("amount");

        Step.Told settled =
                told(exercise, TaskState.fresh(), Map.of(Act.DO, "offer-partial", "amount", String.valueOf(amount)));

        assertThat(settled.text().en()).isEqualTo("Round 1. Buyer: “I agree.” Seller: “I agree.”");
        assertThat(settled.state().minutes()).isEqualTo(20);
        assertThat(exercise.acts(settled.state())).isEmpty();
        assertThat(exercise.filled(settled.state())).containsEntry("settlement", "partial");
        Map<String, Object> rest = key(exercise);
        rest.remove("settlement");
        rest.remove("amount");
        Step done = submit(exercise, settled.state(), rest);
        assertThat(exercise.assess(done.state()).score()).isEqualTo(BigDecimal.ONE);
        assertThat(exercise.explained(done.state()).get(0).rows()).hasSize(5);
    }

    @Test
    void aRefusalTellsWhichWayToGoAndNotHowFar() {
        Exercise exercise = due("two-hard-heads", "settlement", "return");

        Step.Told refused = told(exercise, TaskState.fresh(), Map.of(Act.DO, "offer-goodwill", "amount", "5.00"));
        Dossier.Panel rounds = exercise.panels(refused.state()).get(0);

        assertThat(refused.text().en()).startsWith("Round 1. ");
        assertThat(rounds.id()).isEqualTo("rounds");
        assertThat(rounds.rows().get(0)).hasSize(5);
        Step.Told agreed = told(exercise, refused.state(), Map.of(Act.DO, "offer-return"));
        assertThat(exercise.filled(agreed.state())).containsEntry("settlement", "return");
    }

    @Test
    void whatTheRulesForbidNeverReachesThePartiesAndIsTold() {
        Exercise exercise = due("keep-it-for-less", "settlement", "partial");
        Step.Told back = told(exercise, TaskState.fresh(), Map.of(Act.DO, "offer-partial", "amount", "1.00"));

        assertThat(back.text().en()).contains("sends the proposal back").contains("MT-2");
        Step done = submit(exercise, back.state(), exercise.keyResponses());
        Finding outside = finding(exercise.assess(done.state()), "outside-the-rules");
        assertThat(outside.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(outside.given().en()).contains("¥1.00");
    }

    @Test
    void afterSixRoundsTheCaseGoesToARuling() {
        Exercise exercise = due("keep-it-for-less", "settlement", "partial");
        TaskState state = TaskState.fresh();
        for (int round = 1; round <= 6; round++) {
            state = told(exercise, state, Map.of(Act.DO, "offer-partial", "amount", "1.00"))
                    .state();
        }

        assertThat(exercise.filled(state)).containsEntry("settlement", "ruling");
        assertThat(exercise.acts(state)).isEmpty();
        Map<String, Object> rest = key(exercise);
        rest.remove("settlement");
        rest.remove("amount");
        Assessment assessment = exercise.assess(submit(exercise, state, rest).state());
        assertThat(finding(assessment, "rounds").credit()).isLessThan(BigDecimal.ONE);
        assertThat(finding(assessment, "settlement").credit()).isZero();
        assertThat(assessment.score()).isLessThan(new BigDecimal("0.7"));
    }

    /** Blank, nonsense, each of the other kinds, right. */
    @Test
    void onlyWhatBothTakeEarnsAnything() {
        Exercise exercise = due("keep-it-for-less", "settlement", "resend");
        assertThat(submit(exercise, TaskState.fresh(), Map.of())).isInstanceOf(Step.Unreadable.class);
        Map<String, Object> nonsense = key(exercise);
        nonsense.put("amount", "a little");
        assertThat(submit(exercise, TaskState.fresh(), nonsense)).isInstanceOf(Step.Unreadable.class);

        List<BigDecimal> credits = new ArrayList<>();
        for (String kind : List.of("partial", "return", "resend", "full", "goodwill", "ruling")) {
            Map<String, Object> other = key(exercise);
            other.put("settlement", kind);
            Finding settlement = finding(assessed(exercise, other), "settlement");
            assertThat(settlement.reason().en()).startsWith("MT-8 ");
            credits.add(settlement.credit());
        }
        assertThat(credits.get(2)).isEqualTo(BigDecimal.ONE);
        assertThat(credits.get(3)).isZero();
        assertThat(credits.get(5)).isZero();

        assertThat(assessed(exercise, exercise.keyResponses()).score()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void aDearerAgreementEarnsItsShareAndIsToldAsLoss() {
        List<Assessment> dearer = new ArrayList<>();
        for (long seed = 1; seed <= 40; seed++) {
            Exercise exercise = posed("keep-it-for-less", seed);
            Map<String, Object> back = key(exercise);
            if (!"return".equals(back.put("settlement", "return"))) {
                back.put("amount", "0");
                dearer.add(assessed(exercise, back));
            }
        }

        assertThat(dearer)
                .filteredOn(assessment -> finding(assessment, "settlement").verdict() == Verdict.PARTIAL)
                .isNotEmpty()
                .allSatisfy(
                        assessment -> assertThat(assessment.regret().signum()).isPositive());
    }

    @Test
    void whatThePartiesWouldTakeIsNotInTheFile() {
        CaseFile file = file("two-hard-heads", 7);
        assertThat(file.world().all("buyerMind")).hasSize(1);
        assertThat(ShippedCases.DESK.dossier(file, List.of()).panels())
                .extracting(Dossier.Panel::id)
                .doesNotContain("buyerMind", "sellerMind");
    }

    @Test
    void aPaperIsReadByOpeningIt() {
        Exercise exercise = posed("never-reached-me", 1);
        Act look = exercise.acts(TaskState.fresh()).get(0);
        assertThat(look.asks().get(0).options()).hasSize(10);

        Step.Told read = told(
                exercise,
                TaskState.fresh(),
                Map.of(
                        Act.DO,
                        "look",
                        "which",
                        look.asks().get(0).options().get(3).id()));

        assertThat(read.state().minutes()).isEqualTo(6);
        assertThat(read.text().en()).isEqualTo("Paper 4: seen.");
    }

    /** Blank, nonsense, one harmful paper, everything, right. */
    @Test
    void aHarmfulPaperLessensThePacketByAQuarter() {
        Exercise exercise = due("money-went-back", "answer", "contest");
        assertThat(submit(exercise, TaskState.fresh(), Map.of())).isInstanceOf(Step.Unreadable.class);
        Map<String, Object> nonsense = key(exercise);
        nonsense.put("packet", List.of("99"));
        assertThat(submit(exercise, TaskState.fresh(), nonsense)).isInstanceOf(Step.Unreadable.class);

        List<String> roles = new ArrayList<>();
        Step right = submit(exercise, TaskState.fresh(), exercise.keyResponses());
        exercise.explained(right.state())
                .get(0)
                .rows()
                .forEach(row -> roles.add(row.get(2).en()));
        Map<String, Object> harmed = key(exercise);
        List<String> packet = new ArrayList<>();
        ((List<?>) requireNonNull(harmed.get("packet"))).forEach(one -> packet.add(String.valueOf(one)));
        packet.add(String.valueOf(roles.indexOf("harmful") + 1));
        harmed.put("packet", packet);

        assertThat(roles).contains("required", "harmful");
        assertThat(finding(assessed(exercise, harmed), "packet").credit()).isEqualByComparingTo("0.75");
        harmed.put("packet", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"));
        assertThat(finding(assessed(exercise, harmed), "packet").credit()).isLessThan(new BigDecimal("0.4"));
        assertThat(exercise.assess(right.state()).score()).isEqualTo(BigDecimal.ONE);
    }

    /** Blank, nonsense, one of a kind, beyond the budget, right. */
    @Test
    void equalCasesAreServedAllOrNone() {
        Exercise exercise = posed("alike-for-alike", 2);
        assertThat(submit(exercise, TaskState.fresh(), Map.of())).isInstanceOf(Step.Unreadable.class);
        Map<String, Object> nonsense = key(exercise);
        nonsense.put("gets", List.of("Z"));
        assertThat(submit(exercise, TaskState.fresh(), nonsense)).isInstanceOf(Step.Unreadable.class);

        List<?> best = (List<?>) requireNonNull(exercise.keyResponses().get("gets"));
        Map<String, Object> fewer = key(exercise);
        fewer.put("gets", best.subList(1, best.size()));
        Assessment partial = assessed(exercise, fewer);
        assertThat(finding(partial, "gets").verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(finding(partial, "alike").credit()).isLessThan(BigDecimal.ONE);
        assertThat(partial.regret().signum()).isPositive();

        Map<String, Object> all = key(exercise);
        all.put("gets", List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O"));
        assertThat(finding(assessed(exercise, all), "gets").credit()).isZero();

        Step right = submit(exercise, TaskState.fresh(), exercise.keyResponses());
        assertThat(exercise.assess(right.state()).score()).isEqualTo(BigDecimal.ONE);
        assertThat(exercise.explained(right.state()).get(0).rows()).hasSize(16);
    }

    @Test
    void theGuideQuotesTheTableWordForWord() throws IOException {
        Matcher piece = Pattern.compile("`(mediation-table/[^`]+)`\n\n```yaml\n(.*?)\n```\n", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("scenarios/README.md")));
        int pieces = 0;
        while (piece.find()) {
            pieces++;
            assertThat(Files.readString(Path.of("scenarios", piece.group(1)))).contains(piece.group(2));
        }
        assertThat(pieces).isEqualTo(3);
    }
}
