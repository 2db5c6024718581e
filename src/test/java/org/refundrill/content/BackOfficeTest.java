package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Field;
import org.refundrill.form.Response;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;

/** Somebody works in the back office: puts records right, takes steps in the system, follows refunds. */
class BackOfficeTest {
    private static final List<List<LocalDate>> HOLIDAYS = List.of(
            off("2026-02-15", "2026-02-23"),
            off("2026-04-04", "2026-04-06"),
            off("2026-05-01", "2026-05-05"),
            off("2026-06-19", "2026-06-21"),
            off("2026-09-25", "2026-09-27"),
            off("2026-10-01", "2026-10-07"));
    private static final Set<LocalDate> MAKE_UP = Set.of(
            LocalDate.parse("2026-02-14"),
            LocalDate.parse("2026-02-28"),
            LocalDate.parse("2026-05-09"),
            LocalDate.parse("2026-09-20"),
            LocalDate.parse("2026-10-10"));
    private static final Path PACK = Path.of("scenarios/back-office");

    static Stream<Scenario> families() {
        return ShippedCases.scenarios().stream()
                .filter(scenario -> scenario.rulebook().equals("back-office"));
    }

    private static CaseFile file(String scenario, long seed) {
        return ShippedCases.DESK.generate(ShippedCases.LIBRARY.scenarios().get(scenario), seed);
    }

    private static Exercise posed(String scenario, long seed) {
        return ShippedCases.DESK.pose(file(scenario, seed));
    }

    /** The first seed of a scenario whose key says so. */
    private static long seed(String scenario, String field, String value) {
        return LongStream.rangeClosed(1, 200)
                .filter(seed ->
                        value.equals(posed(scenario, seed).keyResponses().get(field)))
                .findFirst()
                .orElseThrow();
    }

    private static Step submit(Exercise exercise, TaskState state, Map<String, Object> answers) {
        return exercise.step(state, new Action.Submit(new Response(answers, null)));
    }

    private static Assessment assessed(Exercise exercise, Map<String, Object> answers) {
        Step step = submit(exercise, TaskState.fresh(), answers);
        assertThat(step).isInstanceOf(Step.Submitted.class);
        return exercise.assess(step.state());
    }

    private static Map<String, Object> key(Exercise exercise) {
        return new LinkedHashMap<>(exercise.keyResponses());
    }

    private static Finding finding(Assessment assessment, String id) {
        return assessment.findings().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void trainsEachDutyWithThreeFamiliesAndAllTiers() {
        Map<String, Integer> duties = new LinkedHashMap<>();
        Set<Integer> tiers = new TreeSet<>();
        families().forEach(family -> {
            duties.merge(family.duty(), 1, Integer::sum);
            tiers.add(family.tier());
        });
        assertThat(duties).containsOnlyKeys("EC4", "RC3", "TB4a", "TB4b");
        assertThat(duties.values()).allMatch(count -> count >= 3);
        assertThat(tiers).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @MethodSource("families")
    void sendsItsKeyBackForAllThereIsOnTwoHundredSeeds(Scenario family) {
        for (long seed = 1; seed <= 200; seed++) {
            Exercise exercise = posed(family.id(), seed);
            assertThat(assessed(exercise, exercise.keyResponses()).score())
                    .as(family.id() + " " + seed)
                    .isEqualByComparingTo("1");
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void countsNothingWhileTheFormIsBlankOrNonsense(Scenario family) {
        Exercise exercise = posed(family.id(), 3);

        assertThat(submit(exercise, TaskState.fresh(), Map.of())).isInstanceOf(Step.Unreadable.class);
        Map<String, Object> nonsense = key(exercise);
        nonsense.replaceAll((field, answer) -> "???");
        Step step = submit(exercise, TaskState.fresh(), nonsense);
        assertThat(step).isInstanceOf(Step.Unreadable.class);
        assertThat(step.state()).isEqualTo(TaskState.fresh());
    }

    @Test
    void takesTheStepsOneByOneAndThenAsksOnlyForTheRest() {
        Exercise exercise = posed("book-it-in", 3);
        TaskState state = TaskState.fresh();
        Map<String, Object> key = key(exercise);
        for (Object step : (List<?>) Objects.requireNonNull(key.remove("steps"))) {
            Step done = exercise.step(state, new Action.Act(Map.of(Act.DO, step)));
            assertThat(done).isInstanceOf(Step.Told.class);
            state = done.state();
        }

        assertThat(exercise.filled(state)).containsOnlyKeys("steps");
        assertThat(exercise.panels(state)).extracting(Dossier.Panel::id).containsExactly("manual", "system", "done");
        assertThat(exercise.assess(submit(exercise, state, key).state()).score())
                .isEqualByComparingTo("1");
    }

    @Test
    void acceptsEveryRightOrder() {
        Exercise exercise = posed("book-it-in", 3);
        Map<String, Object> key = key(exercise);
        List<Object> steps = new ArrayList<>((List<?>) key.get("steps"));
        int approve = steps.indexOf("approve");
        int label = steps.indexOf("label-open-box");
        steps.set(approve, "label-open-box");
        steps.set(label, "approve");
        key.put("steps", steps);

        assertThat(assessed(exercise, key).score()).isEqualByComparingTo("1");
    }

    @Test
    void namesTheFirstStepThatTheSystemRefusedAndGoesOn() {
        Exercise exercise = posed("book-it-in", 3);
        Map<String, Object> key = key(exercise);
        List<Object> steps = new ArrayList<>((List<?>) key.get("steps"));
        steps.add(0, "void-label");
        key.put("steps", steps);

        Assessment assessment = assessed(exercise, key);

        assertThat(assessment.passed()).isTrue();
        assertThat(finding(assessment, "steps").verdict()).isEqualTo(Verdict.PARTIAL);
        Finding refused = finding(assessment, "refused");
        assertThat(refused.critical()).isFalse();
        assertThat(refused.reason().en()).contains("\"Label\" is not none");
        assertThat(refused.reason().zh()).contains("“标签”不为无");
        assertThat(refused.due().en()).isEqualTo("Receipt: book the pieces announced");
    }

    @Test
    void letsAReceiptBeCancelledAndBookedAnew() {
        Exercise exercise = posed("book-it-in", 3);
        Map<String, Object> key = key(exercise);
        List<Object> steps = new ArrayList<>((List<?>) key.get("steps"));
        steps.addAll(0, List.of("receive-announced", "cancel-receipt"));
        key.put("steps", steps);

        Finding taken = finding(assessed(exercise, key), "steps");

        assertThat(taken.credit()).isEqualByComparingTo("0.7");
    }

    @Test
    void failsWhoPutsUsedGoodsAmongNewOnesForGood() {
        Exercise exercise = posed("book-it-in", 3);
        Map<String, Object> key = key(exercise);
        key.put("steps", List.of("receive-announced", "file-note", "approve", "label-new", "put-new"));

        Assessment assessment = assessed(exercise, key);

        Finding slip = finding(assessment, "slip");
        assertThat(slip.critical()).isTrue();
        assertThat(slip.clause().value()).isEqualTo("BS-04");
        assertThat(slip.given().en()).startsWith("Stock: put among new goods");
        assertThat(finding(assessment, "steps").credit()).isZero();
        assertThat(assessment.passed()).isFalse();
    }

    @Test
    void failsWhoSendsAgainWithANewNumber() {
        long seed = seed("no-answer", "first-request", "sent");
        Exercise exercise = posed("no-answer", seed);
        Map<String, Object> key = key(exercise);
        key.put("steps", List.of("again-new"));

        Finding slip = finding(assessed(exercise, key), "slip");

        assertThat(slip.critical()).isTrue();
        assertThat(slip.reason().zh()).contains("BP-04", "此后系统已无法达到");
    }

    @Test
    void failsWhoLetsAFrozenRefundGo() {
        long seed = seed("claim-comes-in", "ticket", "handed");
        Exercise exercise = posed("claim-comes-in", seed);
        Map<String, Object> key = key(exercise);
        key.put("steps", List.of("send", "book", "tell-paid", "close"));

        Assessment assessment = assessed(exercise, key);

        assertThat(assessment.passed()).isFalse();
        assertThat(finding(assessment, "slip").given().en()).startsWith("Payment: send");
    }

    @Test
    void failsARecordInWhichCustomerDataStandsThatItMustNotHold() {
        Exercise exercise = posed("half-filled", 2);
        Map<String, Object> key = key(exercise);
        List<Object> entries = new ArrayList<>((List<?>) key.get("entries"));
        entries.add("e1");
        key.put("entries", entries);

        Assessment assessment = assessed(exercise, key);

        Finding breach = finding(assessment, "privacy");
        assertThat(breach.critical()).isTrue();
        assertThat(breach.clause().value()).isEqualTo("BR-07");
        assertThat(breach.given().en()).contains("Ms Sun, 7 Meijia Lane");
        assertThat(assessment.passed()).isFalse();
    }

    @Test
    void takesAnEmptyListOfEntriesForIncompleteAndForNoBreach() {
        Exercise exercise = posed("half-filled", 2);
        Map<String, Object> key = key(exercise);
        key.put("entries", List.of());

        Assessment assessment = assessed(exercise, key);

        assertThat(assessment.findings()).extracting(Finding::id).doesNotContain("privacy");
        assertThat(finding(assessment, "entries").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(assessment.passed()).isTrue();
    }

    /** Who only copies what stands there, and takes the first option where nothing does, must not get through. */
    @ParameterizedTest
    @MethodSource("families")
    void earnsLittleForLeavingARecordAsItStands(Scenario family) {
        if (!family.question().exercise().equals("record")) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (long seed = 1; seed <= 100; seed++) {
            CaseFile file = file(family.id(), seed);
            Exercise exercise = ShippedCases.DESK.pose(file);
            Map<String, Object> answers = new LinkedHashMap<>();
            for (Field field : exercise.form().fields()) {
                answers.put(field.id(), asItStands(file, field));
            }
            sum = sum.add(assessed(exercise, answers).score());
        }
        assertThat(sum.divide(BigDecimal.valueOf(100), 4, RoundingMode.HALF_UP)).isLessThan(new BigDecimal("0.50"));
    }

    private static Object asItStands(CaseFile file, Field field) {
        Object stands = file.world().value("draft", field.id());
        return switch (field.kind()) {
            case CHOICES ->
                file.world().all("remark").stream()
                        .filter(remark -> "stands".equals(remark.get("stands")))
                        .map(remark -> remark.get("key"))
                        .toList();
            case CHOICE ->
                stands instanceof String word ? word : field.options().get(0).id();
            case MONEY -> stands == null ? "0.00" : stands.toString();
            case DATE -> stands == null ? "2026-01-01" : stands.toString();
            default -> stands == null ? "0" : ((BigDecimal) stands).toPlainString();
        };
    }

    /** Counted by hand with a calendar: Spring Festival 2026 is off from 15 to 23 February, 14 and 28 February are workdays. */
    @Test
    void countsBankingDaysOverAHolidayAndItsWorkdays() {
        assertThat(due("2026-02-13T15:59", "wallet")).isEqualTo("2026-02-14");
        assertThat(due("2026-02-13T16:00", "wallet")).isEqualTo("2026-02-24");
        assertThat(due("2026-02-14T10:00", "debit-card")).isEqualTo("2026-02-26");
        assertThat(due("2026-02-15T10:00", "wallet")).isEqualTo("2026-02-25");
        assertThat(due("2026-03-06T17:00", "transfer")).isEqualTo("2026-03-11");
        assertThat(due("2026-03-07T17:00", "transfer")).isEqualTo("2026-03-11");
        assertThat(due("2026-03-06T09:00", "credit-card")).isEqualTo("2026-03-17");
    }

    /** Day by day, with the rest days of the year written down here once more. */
    @ParameterizedTest
    @ValueSource(strings = {"when-does-it-land", "still-not-there", "nobody-answers"})
    void countsLikeSomebodyWithACalendarOnTheWall(String scenario) {
        for (long seed = 1; seed <= 200; seed++) {
            CaseFile file = file(scenario, seed);
            LocalDateTime sent = ((OffsetDateTime) known(file, "refundSent", "at")).toLocalDateTime();
            LocalDate day = sent.toLocalDate();
            boolean late = works(day) && sent.getHour() >= 16;
            LocalDate sending = late ? workday(day, 1) : works(day) ? day : workday(day, 1);
            int days = switch (String.valueOf(known(file, "refundSent", "method"))) {
                case "wallet" -> 1;
                case "transfer" -> 2;
                case "debit-card" -> 3;
                default -> 7;
            };
            LocalDate due = workday(sending, days);
            assertThat(value(file, "sending.day")).as(file.code()).isEqualTo(sending);
            assertThat(value(file, "due.day")).as(file.code()).isEqualTo(due);
            assertThat(value(file, "chase.day")).as(file.code()).isEqualTo(workday(due, 1));
            if (scenario.equals("nobody-answers")) {
                LocalDate chased = ((OffsetDateTime) known(file, "chased", "at")).toLocalDate();
                assertThat(value(file, "answer.day")).isEqualTo(workday(chased, 3));
                assertThat(value(file, "escalate.day")).isEqualTo(workday(chased, 4));
            }
        }
    }

    private static Object known(CaseFile file, String record, String field) {
        return Objects.requireNonNull(file.world().value(record, field));
    }

    private static @Nullable Object value(CaseFile file, String name) {
        return ShippedCases.DESK.rulebook(file.scenario(), file.world()).value(file.world(), null, name);
    }

    private static LocalDate workday(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; left -= works(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean works(LocalDate day) {
        return MAKE_UP.contains(day)
                || (day.getDayOfWeek().getValue() <= 5
                        && HOLIDAYS.stream().noneMatch(off -> !day.isBefore(off.get(0)) && !day.isAfter(off.get(1))));
    }

    private static List<LocalDate> off(String first, String last) {
        return List.of(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static String due(String sent, String method) {
        CaseFile file = file("when-does-it-land", 1);
        var refund = file.world()
                .one("refundSent")
                .orElseThrow()
                .with("at", OffsetDateTime.parse(sent + ":00+08:00"))
                .with("method", method);
        var world = file.world().with(refund);
        return String.valueOf(ShippedCases.DESK.rulebook(file.scenario(), world).value(world, null, "due.day"));
    }

    @Test
    void theGuideQuotesPiecesOfThePackAsTheyStandThere() throws IOException {
        Matcher piece = Pattern.compile("`(back-office/[^`]+)`\n\n```yaml\n(.*?)\n```\n", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("scenarios/README.md")));
        int pieces = 0;
        while (piece.find()) {
            Path quoted = PACK.getParent().resolve(piece.group(1));
            assertThat(Files.readString(quoted)).contains("\n" + piece.group(2) + "\n");
            pieces++;
        }
        assertThat(pieces).isEqualTo(5);
    }
}
