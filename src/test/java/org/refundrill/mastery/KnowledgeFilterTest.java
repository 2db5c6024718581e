package org.refundrill.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.refundrill.skill.SkillId;

class KnowledgeFilterTest {
    private static final Offset<Double> PINNED = within(1e-6);
    private static final FilterParameters OF_THE_FILE = new FilterParameters(0.5, 1, 0.5, 0, 0.02, 0.06, 30, 0, false);

    @Test
    void takesTheStepsThatWereWorkedOutByHand() throws IOException {
        KnowledgeFilter filter = new KnowledgeFilter(OF_THE_FILE);
        for (String[] step : steps()) {
            Update update = take(filter, step);

            assertThat(update.expected()).as("prediction of step %s", step[0]).isCloseTo(number(step[6]), PINNED);
            double[] means = {number(step[7]), number(step[8]), number(step[9]), number(step[10])};
            assertThat(means(filter)).as("means after step %s", step[0]).containsExactly(means, PINNED);
        }
    }

    @Test
    void forgetsInAFortnightWhatTheFileOfStepsSays() throws IOException {
        KnowledgeFilter filter = new KnowledgeFilter(OF_THE_FILE);
        for (String[] step : steps()) {
            take(filter, step);
        }
        KnowledgeState state = filter.state();
        assertThat(state.covariance().get(0)).isCloseTo(0.360242, PINNED);
        assertThat(state.covariance().get(2)).isCloseTo(0.836011, PINNED);
        assertThat(state.covariance().get(5)).isCloseTo(0.851494, PINNED);
        assertThat(state.covariance().get(9)).isCloseTo(0.959365, PINNED);

        Estimate later = filter.estimate(new SkillId("B"), Logs.MONDAY.plus(Duration.ofDays(14)));

        assertThat(later.ability()).isCloseTo(0.245487, PINNED);
        assertThat(later.deviation()).isCloseTo(1.076325, PINNED);
        assertThat(later.chance()).isCloseTo(0.550705, PINNED);
        assertThat(later.low()).isCloseTo(0.178740, PINNED);
        assertThat(later.high()).isCloseTo(0.882455, PINNED);
        assertThat(later.probabilityOf(0.8)).isCloseTo(0.144593, PINNED);
    }

    @Test
    void believesTheSameWhetherItForgetsByItselfOrWhenItIsAskedAhead() {
        KnowledgeFilter filter = new KnowledgeFilter(FilterParameters.DEFAULT);
        filter.take(Logs.practice(Logs.MONDAY, Logs.element(1, "K1", "K2"), Logs.element(0, "K2")), new Items());
        Instant later = Logs.MONDAY.plus(Duration.ofDays(9));

        Estimate ahead = filter.at(later).estimate(new SkillId("K2"));

        Estimate asked = filter.estimate(new SkillId("K2"), later);
        assertThat(asked.ability()).isCloseTo(ahead.ability(), within(1e-12));
        assertThat(asked.deviation()).isCloseTo(ahead.deviation(), within(1e-12));
    }

    @Test
    void staysWhereItIsWhenTheAnswerIsAsExpected() {
        KnowledgeFilter filter = new KnowledgeFilter(FilterParameters.DEFAULT);
        filter.take(Logs.exam(Logs.MONDAY, Logs.element(0.5, "K1", "K2")), new Items());

        assertThat(means(filter)).containsExactly(new double[4], within(1e-15));
    }

    @Test
    void learnsNothingFromAnAnswerGivenTooFast() {
        Items items = new Items();
        KnowledgeFilter filter =
                new KnowledgeFilter(FilterParameters.DEFAULT.withGlobalDrift(0).withSkillDrift(0));
        filter.take(Logs.exam(Logs.MONDAY, Logs.element(1, "K1")), items);
        KnowledgeState before = filter.state();

        Evidence hasty = new Evidence(Logs.item("clause"), Item.ofTier(2, 0.5), Logs.skills("K1"), 0, 0, 0);
        filter.take(Logs.exam(Logs.MONDAY, hasty), items);

        assertThat(filter.state()).isEqualTo(before);
        assertThat(items.of(Logs.item("clause"), Item.unknown(9)).difficulty()).isEqualTo(-0.4);
    }

    @Test
    void raisesASkillOnlyWhereTheDebriefWasRead() {
        FilterParameters certain = FilterParameters.DEFAULT.withGain(0.06);
        KnowledgeFilter exam = new KnowledgeFilter(certain);
        KnowledgeFilter practice = new KnowledgeFilter(certain);
        Update.Shift inExam = exam.take(Logs.exam(Logs.MONDAY, Logs.element(0.5, "K1")), new Items())
                .get(0)
                .skills()
                .get(0);
        Update.Shift inPractice = practice.take(Logs.practice(Logs.MONDAY, Logs.element(0.5, "K1")), new Items())
                .get(0)
                .skills()
                .get(0);

        assertThat(inExam.learnt()).isEqualTo(0.5);
        assertThat(inPractice.to()).isEqualTo(0.5);
        assertThat(inPractice.learnt()).isGreaterThan(0.51);
    }

    @Test
    void tellsFromWhereToWhereAnElementMovedASkillAndWhy() {
        KnowledgeFilter filter = new KnowledgeFilter(FilterParameters.DEFAULT);
        List<Update> updates = filter.take(
                Logs.practice(Logs.MONDAY, Logs.element(1, "K1"), Logs.element(0, "K2", "K1")), new Items());

        Update first = updates.get(0);
        assertThat(first.expected()).isEqualTo(0.5);
        assertThat(first.got()).isEqualTo(1);
        assertThat(first.weight()).isCloseTo(1 / 1.3, within(1e-12));
        assertThat(first.skills().get(0).skill()).isEqualTo(new SkillId("K1"));
        assertThat(first.skills().get(0).from()).isEqualTo(0.5);
        assertThat(first.skills().get(0).to()).isBetween(0.55, 0.65);
        Update second = updates.get(1);
        assertThat(second.skills()).extracting(shift -> shift.skill().value()).containsExactly("K2", "K1");
        assertThat(second.skills().get(1).from())
                .isCloseTo(first.skills().get(0).learnt(), within(1e-12));
        assertThat(second.skills()).allMatch(shift -> shift.to() < shift.from());
    }

    @Test
    void takesWhatATrainerJudgesLaterForWhatWasKnownWhenItWasWritten() {
        KnowledgeFilter atOnce = new KnowledgeFilter(FilterParameters.DEFAULT.withGlobalDrift(0));
        KnowledgeFilter later = new KnowledgeFilter(FilterParameters.DEFAULT.withGlobalDrift(0));
        Evidence outcome = Logs.element(1, "K1");
        Evidence letter = new Evidence(Logs.item("letter"), new Item(0, 0, 0), Logs.skills("K2"), 0, 1, 0);
        atOnce.take(Logs.exam(Logs.MONDAY, outcome, letter), new Items());
        Evidence alone = new Evidence(
                Logs.item("outcome"),
                new Item(0, 0, 0),
                Logs.skills("K1"),
                1,
                FilterParameters.DEFAULT.weightAmong(2),
                0);
        later.take(Logs.exam(Logs.MONDAY, alone), new Items());
        later.judged(Logs.MONDAY, letter, 2, new Items());

        assertThat(means(later)[2]).isCloseTo(means(atOnce)[2], within(1e-9));
        assertThat(later.state().practised()).containsOnly(Logs.MONDAY);
    }

    @Test
    void standsWhereTheLastJudgementWouldHavePutItWhenOneReplacesAnother() {
        KnowledgeFilter once = new KnowledgeFilter(FilterParameters.DEFAULT);
        KnowledgeFilter twice = new KnowledgeFilter(FilterParameters.DEFAULT);
        for (KnowledgeFilter filter : List.of(once, twice)) {
            filter.take(Logs.practice(Logs.MONDAY, Logs.element(1, "K1", "K2")), new Items());
        }
        once.judged(Logs.MONDAY, Logs.element(0, "K1"), 3, new Items());
        twice.judged(Logs.MONDAY, Logs.element(1, "K1"), 3, new Items());
        twice.judgedAnew(Logs.MONDAY, Logs.element(0, "K1"), 1, 3, new Items());

        assertThat(means(twice)).containsExactly(means(once), within(1e-12));
        assertThat(twice.state().covariance()).isEqualTo(once.state().covariance());
    }

    @Test
    void comesToTheSameWhenItIsRebuiltFromTheLogOrTakenUpFromASnapshot() {
        List<Worked> log = Logs.drawn(7, 6, 60, 12, 1.5);
        Cohort incremental = new Cohort(FilterParameters.DEFAULT, new Items());
        KnowledgeFilter taken = new KnowledgeFilter(FilterParameters.DEFAULT);
        for (Worked worked : log) {
            if (worked.trainee().equals("trainee-3")) {
                taken = KnowledgeFilter.of(
                        FilterParameters.DEFAULT,
                        incremental.trainee("trainee-3").state());
                taken.take(worked.evidence(), copy(incremental.items()));
            }
            incremental.take(worked);
            incremental.trainee("trainee-2").at(Logs.MONDAY).forecast(Logs.skills("K99"), Item.unknown(1), 0);
        }
        Cohort rebuilt = Cohort.rebuilt(FilterParameters.DEFAULT, log);

        for (int t = 0; t < 6; t++) {
            assertThat(rebuilt.trainee("trainee-" + t).state())
                    .isEqualTo(incremental.trainee("trainee-" + t).state());
        }
        assertThat(rebuilt.items().all()).isEqualTo(incremental.items().all());
        assertThat(taken.state()).isEqualTo(incremental.trainee("trainee-3").state());
    }

    private static Items copy(Items items) {
        Items copy = new Items();
        items.all().forEach((id, item) -> copy.set(Logs.item(id.substring(id.indexOf('/') + 1)), item));
        return copy;
    }

    @Test
    void keepsItsDoubtPositiveThroughAHundredThousandAnswers() {
        SplittableRandom random = new SplittableRandom(11);
        KnowledgeFilter filter = new KnowledgeFilter(FilterParameters.DEFAULT);
        Items items = new Items();
        Instant at = Logs.MONDAY;
        for (int n = 1; n <= 100_000; n++) {
            List<SkillId> skills = new ArrayList<>();
            for (int k = random.nextInt(1, 4); k > 0; k--) {
                SkillId skill = new SkillId("K" + random.nextInt(1, 31));
                if (!skills.contains(skill)) {
                    skills.add(skill);
                }
            }
            double credit = random.nextInt(3) / 2.0;
            Evidence evidence = new Evidence(
                    Logs.item("e" + random.nextInt(500)), Item.unknown(0.5), skills, credit, random.nextDouble(), 0);
            at = random.nextInt(50) == 0 ? at.plus(Duration.ofDays(random.nextInt(200))) : at;
            filter.take(Logs.practice(at, evidence), items);
            if (n % 5_000 == 0) {
                assertThat(isPositive(filter.state())).as("after %s answers", n).isTrue();
            }
        }
        assertThat(items.all().values()).allMatch(item -> item.variance() > 0);
    }

    /** Whether the covariance has a Cholesky factor. */
    private static boolean isPositive(KnowledgeState state) {
        int n = state.mean().size();
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = state.covariance().get(i * (i + 1) / 2 + j);
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                if (i == j && !(sum > 0)) {
                    return false;
                }
                l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
            }
        }
        return true;
    }

    @Test
    void countsARightAnswerForLessWhereItMayBeLuck() {
        Evidence oneOfTwo = new Evidence(Logs.item("outcome"), new Item(0, 0, 0), Logs.skills("K1"), 1, 1, 2);
        KnowledgeFilter plain = new KnowledgeFilter(FilterParameters.DEFAULT);
        KnowledgeFilter wary = new KnowledgeFilter(FilterParameters.DEFAULT.withChanceFloor(true));

        double believed = plain.take(Logs.exam(Logs.MONDAY, oneOfTwo), new Items())
                .get(0)
                .skills()
                .get(0)
                .to();
        Update doubted =
                wary.take(Logs.exam(Logs.MONDAY, oneOfTwo), new Items()).get(0);

        assertThat(doubted.expected()).isEqualTo(0.75);
        assertThat(doubted.skills().get(0).to()).isGreaterThan(0.5).isLessThan(believed);
    }

    @Test
    void learnsHowHardAnItemIsExceptInAnExam() {
        Items items = new Items();
        Evidence missed = new Evidence(Logs.item("clause"), Item.ofTier(1, 0.5), Logs.skills("K1"), 0, 1, 0);
        new KnowledgeFilter(FilterParameters.DEFAULT).take(Logs.practice(Logs.MONDAY, missed), items);
        Item harder = items.of(Logs.item("clause"), Item.unknown(1));
        assertThat(harder.difficulty()).isGreaterThan(-1.2);
        assertThat(harder.variance()).isLessThan(0.5);
        assertThat(harder.answers()).isEqualTo(1);

        items.freeze();
        Update update = new KnowledgeFilter(FilterParameters.DEFAULT)
                .take(Logs.exam(Logs.MONDAY, missed), items)
                .get(0);

        assertThat(update.after()).isEqualTo(harder);
        assertThat(items.of(Logs.item("clause"), Item.unknown(1))).isEqualTo(harder);
    }

    private static Update take(KnowledgeFilter filter, String[] step) {
        Items items = new Items();
        items.freeze();
        Item given = new Item(number(step[2]), number(step[3]), 0);
        Evidence evidence = new Evidence(
                Logs.item("step"), given, Logs.skills(step[1].split(",")), number(step[4]), number(step[5]), 0);
        return filter.take(Logs.practice(Logs.MONDAY, evidence), items).get(0);
    }

    /** General ability and the leads of the skills; one that was not met yet leads by nothing. */
    private static double[] means(KnowledgeFilter filter) {
        double[] means = new double[4];
        List<Double> met = filter.state().mean();
        for (int i = 0; i < met.size(); i++) {
            means[i] = met.get(i);
        }
        return means;
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    private static List<String[]> steps() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(KnowledgeFilterTest.class.getResourceAsStream("knowledge-filter.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.trim().split("\\s*\\|\\s*"))
                    .toList();
        }
    }
}
