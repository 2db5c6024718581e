package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Field;
import org.refundrill.form.Response;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.psychometrics.Agreement;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;
import org.refundrill.world.WorldRecord;

/** Somebody codes what buyers wrote, passes on what matters, and reports what a pile of evidence shows. */
class FeedbackTest {
    private static Exercise posed(String scenario, long seed) {
        return ShippedCases.DESK.pose(file(scenario, seed));
    }

    private static CaseFile file(String scenario, long seed) {
        return ShippedCases.DESK.generate(ShippedCases.LIBRARY.scenarios().get(scenario), seed);
    }

    private static Step submit(Exercise exercise, Map<String, Object> responses) {
        return exercise.step(TaskState.fresh(), new Action.Submit(new Response(responses, null)));
    }

    private static Assessment assessed(Exercise exercise, Map<String, Object> responses) {
        Step step = submit(exercise, responses);
        assertThat(step).isInstanceOf(Step.Submitted.class);
        return exercise.assess(step.state());
    }

    static List<Scenario> codings() {
        return ShippedCases.scenarios().stream()
                .filter(scenario -> scenario.question().exercise().equals("coding"))
                .toList();
    }

    @Test
    void thirtyCommentsAreCodedByReasonAndByTeam() {
        List<Field> fields = posed("thirty-comments", 1).form().fields();

        assertThat(fields).hasSize(60);
        assertThat(fields.get(0).id()).isEqualTo("reason-1");
        assertThat(fields.get(1).id()).isEqualTo("team-1");
        assertThat(fields.get(0).label().en()).startsWith("1. “").endsWith("” What is it about?");
        assertThat(fields.get(0).options()).hasSize(8);
        assertThat(fields.get(1).options()).hasSize(6);
    }

    /** Blank, nonsense, all alike, half right, right. */
    @Test
    void agreementBeyondChanceIsWhatCounts() {
        Exercise exercise = posed("thirty-comments", 1);
        Map<String, Object> key = exercise.keyResponses();
        assertThat(submit(exercise, Map.of())).isInstanceOf(Step.Unreadable.class);
        Map<String, Object> nonsense = new LinkedHashMap<>(key);
        nonsense.put("reason-7", "something");
        assertThat(submit(exercise, nonsense)).isInstanceOf(Step.Unreadable.class);

        Map<String, Object> alike = new LinkedHashMap<>(key);
        alike.replaceAll((field, code) -> field.startsWith("reason") ? "quality" : "warehouse");
        Assessment lazy = assessed(exercise, alike);
        assertThat(finding(lazy, "agreement-reason").credit()).isZero();
        assertThat(finding(lazy, "agreement-reason").given().en()).startsWith("kappa 0.00, raw ");
        assertThat(lazy.score()).isLessThan(new BigDecimal("0.1"));

        Map<String, Object> half = new LinkedHashMap<>(key);
        for (int i = 1; i <= 15; i++) {
            half.put("reason-" + i, key.get("reason-" + i).equals("fit") ? "late" : "fit");
        }
        Finding agreement = finding(assessed(exercise, half), "agreement-reason");
        assertThat(agreement.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(agreement.credit()).isBetween(new BigDecimal("0.3"), new BigDecimal("0.5"));
        assertThat(agreement.given().en()).endsWith("raw 15/30");

        assertThat(assessed(exercise, key).score()).isEqualTo(BigDecimal.ONE);
    }

    private static Finding finding(Assessment assessment, String id) {
        return assessment.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDebriefShowsRawAgreementBesideKappaAndWhatWasMissed() {
        Exercise exercise = posed("two-troubles", 2);
        Map<String, Object> responses = new LinkedHashMap<>(exercise.keyResponses());
        responses.put("team-1", responses.get("team-1").equals("nobody") ? "service" : "nobody");
        List<Dossier.Panel> explained =
                exercise.explained(submit(exercise, responses).state());

        assertThat(explained).extracting(Dossier.Panel::id).containsExactly("agreement", "found-reason", "found-team");
        assertThat(explained.get(0).columns().stream().map(Text::en))
                .containsExactly("", "raw agreement", "kappa", "standard error");
        assertThat(explained.get(0).rows().get(1).get(1)).isEqualTo(Text.same("29/30"));
        assertThat(finding(assessed(exercise, responses), "agreement-team")
                        .label()
                        .en())
                .isEqualTo("Agreement with the panel on teams");
    }

    @Test
    void aWrongCodeIsToldByTheClauseAndByWhatHappened() {
        Exercise exercise = posed("two-troubles", 2);
        Map<String, Object> responses = new LinkedHashMap<>(exercise.keyResponses());
        responses.put("reason-3", responses.get("reason-3").equals("fit") ? "late" : "fit");

        Finding wrong = finding(assessed(exercise, responses), "reason-3");
        assertThat(wrong.reason().en()).matches("B-[234] .*\\. Here: .+");
        assertThat(wrong.reason().zh()).contains("本条：");
    }

    @ParameterizedTest
    @MethodSource("codings")
    void thePanelsReadingIsNotInTheFile(Scenario family) {
        CaseFile file = ShippedCases.DESK.generate(family, 3);
        assertThat(ShippedCases.DESK.dossier(file, List.of()).panels())
                .extracting(Dossier.Panel::id)
                .contains("comment")
                .doesNotContain("reading");
        assertThat(ShippedCases.DESK.pose(file).acts(TaskState.fresh())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codings")
    void commentsDoNotRepeatOneAnother(Scenario family) {
        for (long seed = 1; seed <= 30; seed++) {
            List<Object> texts = ShippedCases.DESK.generate(family, seed).world().all("comment").stream()
                    .map(comment -> comment.get("text"))
                    .toList();
            assertThat(new LinkedHashSet<>(texts)).hasSizeGreaterThanOrEqualTo(28);
        }
    }

    /**
     * Who codes by a list of six words, the most telling one of each team: learns it on two hundred cases, gives the commonest
     * code where none of them stands, and must not come half the way to the panel.
     */
    @ParameterizedTest
    @MethodSource("codings")
    void aListOfTellingWordsDoesNotComeHalfTheWay(Scenario family) {
        List<String> codes = List.of("quality", "warehouse", "carrier-desk", "listing", "service", "nobody");
        for (Language language : Language.values()) {
            Map<String, int[]> seen = new TreeMap<>();
            int[] all = new int[codes.size()];
            for (long seed = 1001; seed <= 1200; seed++) {
                each(ShippedCases.DESK.generate(family, seed), language, (words, code) -> {
                    all[codes.indexOf(code)]++;
                    words.forEach(
                            word -> seen.computeIfAbsent(word, w -> new int[codes.size()])[codes.indexOf(code)]++);
                });
            }
            Map<String, Integer> list = mostTelling(seen, all);
            int commonest = IntStream.range(0, all.length)
                    .boxed()
                    .max(Comparator.comparingInt(code -> all[code]))
                    .orElseThrow();
            double[][] counts = new double[codes.size()][codes.size()];
            for (long seed = 1; seed <= 40; seed++) {
                each(ShippedCases.DESK.generate(family, seed), language, (words, code) -> {
                    int given = list.keySet().stream()
                            .filter(words::contains)
                            .map(list::get)
                            .findFirst()
                            .orElse(commonest);
                    counts[codes.indexOf(code)][given]++;
                });
            }
            assertThat(Agreement.of(counts).kappa())
                    .as(family.id() + " " + language + " by " + list)
                    .isLessThan(0.5);
        }
    }

    /** For each code the word that finds it best, by the harmonic mean of how often it is right and how much it finds. */
    private static Map<String, Integer> mostTelling(Map<String, int[]> seen, int[] all) {
        Map<String, Integer> list = new LinkedHashMap<>();
        for (int code = 0; code < all.length; code++) {
            String best = "";
            double most = -1;
            for (Map.Entry<String, int[]> word : seen.entrySet()) {
                int found = word.getValue()[code];
                double telling = 2.0 * found / (IntStream.of(word.getValue()).sum() + all[code]);
                if (telling > most) {
                    most = telling;
                    best = word.getKey();
                }
            }
            list.putIfAbsent(best, code);
        }
        return list;
    }

    private interface Coded {
        void take(Set<String> words, String code);
    }

    private static void each(CaseFile file, Language language, Coded coded) {
        Map<String, Object> key = ShippedCases.DESK.pose(file).keyResponses();
        List<WorldRecord> comments = file.world().all("comment");
        for (int i = 0; i < comments.size(); i++) {
            String text = ((Text) comments.get(i).values().get("text")).in(language);
            coded.take(words(text, language), String.valueOf(key.get("team-" + (i + 1))));
        }
    }

    /** English words; of Chinese every two signs that stand together. */
    private static Set<String> words(String text, Language language) {
        Set<String> words = new LinkedHashSet<>();
        if (language == Language.EN) {
            for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                words.add(word);
            }
        } else {
            for (int i = 0; i + 2 <= text.length(); i++) {
                words.add(text.substring(i, i + 2));
            }
        }
        return words;
    }

    @Test
    void unitsAreLookedAtAgainOneByOne() {
        Exercise exercise = posed("same-look-two-causes", 1);
        Act look = exercise.acts(TaskState.fresh()).get(0);
        assertThat(look.id()).isEqualTo("look");
        assertThat(look.asks().get(0).options()).hasSize(12);

        Step seen = exercise.step(
                TaskState.fresh(),
                new Action.Act(Map.of(
                        Act.DO,
                        "look",
                        "which",
                        look.asks().get(0).options().get(2).id())));
        assertThat(seen).isInstanceOfSatisfying(Step.Told.class, told -> {
            assertThat(told.text().en()).isEqualTo("Unit 3: seen.");
            assertThat(told.state().minutes()).isEqualTo(4);
            assertThat(told.state().revealed()).containsExactly(told.panel());
        });
        assertThat(exercise.acts(seen.state()).get(0).asks().get(0).options()).hasSize(11);
    }

    /** Blank, nonsense, with noise, right. */
    @Test
    void noiseInAReportCostsAsMuchAsItAdds() {
        Exercise exercise = posed("evidence-pile", 5);
        Map<String, Object> key = exercise.keyResponses();
        assertThat(submit(exercise, Map.of())).isInstanceOf(Step.Unreadable.class);
        Map<String, Object> nonsense = new LinkedHashMap<>(key);
        nonsense.put("count", "some");
        assertThat(submit(exercise, nonsense)).isInstanceOf(Step.Unreadable.class);

        Map<String, Object> everything = new LinkedHashMap<>(key);
        everything.put("proof", List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J"));
        Assessment noisy = assessed(exercise, everything);
        assertThat(finding(noisy, "proof").verdict()).isNotEqualTo(Verdict.RIGHT);
        int needed = ((List<?>) key.get("proof")).size();
        List<Dossier.Panel> explained =
                exercise.explained(submit(exercise, everything).state());
        assertThat(explained.get(1).rows().get(0).get(1).en())
                .isEqualTo(needed + " of " + needed + " needed, 0 missing, " + (10 - needed) + " noise");

        assertThat(assessed(exercise, key).score()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void whatIsPassedOnEarnsWhatItAvoids() {
        Exercise exercise = posed("three-for-three", 4);
        Map<String, Object> key = new LinkedHashMap<>(exercise.keyResponses());
        Field warehouse = exercise.form().fields().get(0);
        List<BigDecimal> credits = new ArrayList<>();
        for (Field.Option option : warehouse.options()) {
            Map<String, Object> responses = new LinkedHashMap<>(key);
            responses.put("warehouse", option.id());
            Assessment assessment = assessed(exercise, responses);
            credits.add(finding(assessment, "warehouse").credit());
            assertThat(assessment.regret().signum() == 0)
                    .isEqualTo(finding(assessment, "warehouse").credit().compareTo(BigDecimal.ONE) == 0);
        }
        assertThat(credits).contains(BigDecimal.ONE, BigDecimal.ZERO);
        assertThat(credits.stream().filter(credit -> credit.signum() == 0).count())
                .isGreaterThanOrEqualTo(5);
    }
}
