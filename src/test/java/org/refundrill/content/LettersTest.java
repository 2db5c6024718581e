package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.casefile.CaseFile;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Waiting;
import org.refundrill.form.Response;
import org.refundrill.language.Language;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;
import org.refundrill.training.CaseDesk;
import org.refundrill.world.World;

/** Letters to buyers, shops, the warehouse and banks: what they must state is held against the key, whatever else they say. */
class LettersTest {
    private static final CaseDesk DESK = ShippedCases.DESK;
    private static final String LETTER = "letter";
    private static final List<String> PERSONAS = List.of("hurried", "angry", "flattering", "threatening", "confused");

    static List<Scenario> families() {
        return ShippedCases.scenarios().stream()
                .filter(scenario -> scenario.question().exercise().equals("reply"))
                .toList();
    }

    private static CaseFile file(String scenario, long seed) {
        return DESK.generate(ShippedCases.LIBRARY.scenarios().get(scenario), seed);
    }

    private static Step submit(Exercise exercise, Map<String, Object> responses) {
        return exercise.step(TaskState.fresh(), new Action.Submit(new Response(responses, null)));
    }

    private static Map<String, Finding> findings(Exercise exercise, String letter) {
        Map<String, Object> responses = new LinkedHashMap<>(exercise.keyResponses());
        responses.put(LETTER, letter);
        Map<String, Finding> findings = new LinkedHashMap<>();
        Step step = submit(exercise, responses);
        assertThat(step).isInstanceOf(Step.Submitted.class);
        exercise.assess(step.state()).findings().forEach(finding -> findings.put(finding.id(), finding));
        return findings;
    }

    private static String model(Exercise exercise, Language language) {
        return exercise.sample().orElseThrow().in(language);
    }

    @Test
    void haveAtLeastThreeFamiliesForEachOfTheirDuties() {
        Map<String, Integer> duties = new TreeMap<>();
        families().forEach(family -> duties.merge(family.duty(), 1, Integer::sum));
        assertThat(duties).containsKeys("EC2", "TP1", "TP4", "TB2a");
        assertThat(List.of("EC2", "TP1", "TP4", "TB2a"))
                .allSatisfy(duty -> assertThat(duties.get(duty)).isGreaterThanOrEqualTo(3));
    }

    @ParameterizedTest
    @MethodSource("families")
    void earnEverythingByTheirKeyAndInEitherLanguage(Scenario family) {
        for (long seed = 1; seed <= 200; seed++) {
            Exercise exercise = DESK.pose(DESK.generate(family, seed));
            Map<String, Object> key = new LinkedHashMap<>(exercise.keyResponses());
            for (Language language : Language.values()) {
                key.put(LETTER, model(exercise, language));
                Step step = submit(exercise, key);
                assertThat(exercise.assess(step.state()).score())
                        .as("%s seed %d %s", family.id(), seed, language)
                        .isEqualByComparingTo(BigDecimal.ONE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void areDueAlikeToACalmBuyerAndToAnyOther(Scenario family) {
        List<String> values = new ArrayList<>(List.of(
                "letter.kind",
                "letter.amounts",
                "letter.days",
                "letter.references",
                "letter.sentences",
                "letter.wanted",
                "letter.unwanted"));
        family.question().values().forEach(asked -> values.add(asked.value()));
        for (long seed = 1; seed <= 20; seed++) {
            Map<String, ?> calm = due(family, seed, "calm", values);
            for (String persona : PERSONAS) {
                assertThat(due(family, seed, persona, values))
                        .as("%s seed %d %s", family.id(), seed, persona)
                        .isEqualTo(calm);
            }
        }
    }

    private static Map<String, ?> due(Scenario family, long seed, String temper, List<String> values) {
        World world = family.recipe().draft(seed, 0, Map.of("temper", temper)).world();
        assertThat(world.value("buyer", "temper")).isEqualTo(temper);
        Rulebook rulebook =
                ShippedCases.LIBRARY.rulebooks().get(family.rulebook()).of(world);
        return rulebook.values(world.withoutHidden(), null, values);
    }

    @Test
    void tellTheirStoryFromABlankPageToTheRightWords() {
        Exercise exercise = DESK.pose(file("wrong-about-money", 1));
        Map<String, Object> blank = new LinkedHashMap<>(exercise.keyResponses());
        blank.put(LETTER, "");
        assertThat(submit(exercise, blank)).isInstanceOf(Step.Unreadable.class);
        assertThat(submit(exercise, blank).state()).isEqualTo(TaskState.fresh());

        Map<String, Finding> nonsense = findings(exercise, "lorem ipsum dolor");
        assertThat(nonsense.get("letter-amounts").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(nonsense.get("letter-days").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(nonsense.get("letter-strays").given().en()).isEqualTo("nothing of this case");

        Map<String, Finding> partial = findings(
                exercise, "About R-6W-Q4: we are sorry. You get 719.68 yuan back, and the card shows 800.00 today.");
        assertThat(partial.get("letter-number").verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(partial.get("letter-amounts").verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(partial.get("letter-amounts").credit()).isEqualByComparingTo("0.5");
        assertThat(partial.get("letter-strays").given().en()).contains("800.00");
        assertThat(partial.get("letter-length").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(partial.get("letter-amounts").clause().value()).isNotEmpty();

        assertThat(findings(exercise, model(exercise, Language.EN)).values())
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.RIGHT));
    }

    @Test
    void tellTheSameStoryInChinese() {
        Exercise exercise = DESK.pose(file("wrong-about-money", 1));
        Map<String, Finding> nonsense = findings(exercise, "亲，您好呀");
        assertThat(nonsense.get("letter-amounts").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(nonsense.get("letter-strays").given().zh()).isEqualTo("没有本案信息");

        Map<String, Finding> partial = findings(exercise, "订单R-6W-Q4：非常抱歉。本次共退719.68元，其中赠品扣30元，请在3月31日24时前提出异议。");
        assertThat(partial.get("letter-amounts").credit()).isEqualByComparingTo("0.5");
        assertThat(partial.get("letter-days").verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(partial.get("letter-strays").given().zh()).contains("30.00");
        assertThat(findings(exercise, model(exercise, Language.ZH)).values())
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.RIGHT));
    }

    @Test
    void mustNotNameAnotherCustomersCase() {
        Exercise exercise = DESK.pose(file("where-is-it", 3));
        String other = String.valueOf(file("where-is-it", 3).world().all("note").stream()
                .map(note -> note.get("other"))
                .filter(number -> number != null)
                .findFirst()
                .orElseThrow());
        Map<String, Finding> told = findings(exercise, model(exercise, Language.EN) + " It was mixed up with " + other);
        assertThat(told.get("letter-strays").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(told.get("letter-strays").critical()).isTrue();
        assertThat(told.get("letter-strays").given().en()).contains(other);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leaveToATrainerWhatOnlyAPersonCanJudge(Language language) {
        Exercise exercise = DESK.pose(file("wrong-about-money", 1));
        Map<String, Object> key = new LinkedHashMap<>(exercise.keyResponses());
        key.put(
                LETTER,
                model(exercise, language)
                        + (language == Language.EN
                                ? " We guarantee that the bank pays it into your account tomorrow."
                                : "我们保证明天钱一定到您账上。"));
        Step step = submit(exercise, key);
        List<Waiting> waiting = exercise.waiting(step.state());
        assertThat(waiting)
                .extracting(Waiting::id)
                .contains("says-empathy", "says-decision", "says-guarantee", "says-blame");
        assertThat(exercise.assess(step.state()).findings())
                .extracting(Finding::id)
                .noneMatch(id -> id.startsWith("says-"));
        Waiting promise = waiting.stream()
                .filter(one -> one.id().equals("says-guarantee"))
                .findFirst()
                .orElseThrow();
        assertThat(promise.critical()).isTrue();
        assertThat(promise.proposal()).isNotNull();
        assertThat(promise.proposal().credit()).contains(BigDecimal.ZERO);
        assertThat(promise.proposal().sentence()).containsAnyOf("guarantee", "保证");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><b>",
                "\u0000\u0007\u001b[2J\u001b]0;title\u0007",
                "\u202Etxet sdrawkcab\u202C \u2066\u200F",
                "${7*7} #{x} {letter.total} %s %n \\",
                "\uD800 half a pair",
            })
    void takeWhateverIsTypedForWords(String hostile) {
        Exercise exercise = DESK.pose(file("wrong-about-money", 1));
        Map<String, Finding> findings = findings(exercise, hostile + " " + model(exercise, Language.EN) + hostile);
        assertThat(findings.get("letter-amounts").verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(findings.get("letter-number").verdict()).isEqualTo(Verdict.RIGHT);
        Map<String, Object> key = new LinkedHashMap<>(exercise.keyResponses());
        key.put(LETTER, hostile);
        assertThat(exercise.waiting(submit(exercise, key).state())).isNotEmpty();
    }

    @Test
    void mayHaveTenThousandCharactersAndNotOneMore() {
        Exercise exercise = DESK.pose(file("wrong-about-money", 1));
        for (String part : List.of("a", "字", "9.99 yuan, ", "<", "我们保证，")) {
            String longest = part.repeat(10_000 / part.length());
            assertThat(findings(exercise, longest).get("letter-length").verdict())
                    .isEqualTo(Verdict.WRONG);
        }
        Map<String, Object> key = new LinkedHashMap<>(exercise.keyResponses());
        key.put(LETTER, "a".repeat(10_001));
        assertThat(submit(exercise, key)).isInstanceOf(Step.Unreadable.class);
    }
}
