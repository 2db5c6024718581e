package org.refundrill.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.refundrill.mastery.Estimate;
import org.refundrill.mastery.FilterParameters;
import org.refundrill.mastery.Item;
import org.refundrill.mastery.ItemId;
import org.refundrill.mastery.Items;
import org.refundrill.skill.SkillId;

/**
 * What the estimator and the choice of cases must reach on people whose truth is known. They were drawn by a model of their
 * own, with guessing, slips, wrong rules and forgetting that the estimator knows nothing of. What is reached is reached in
 * simulation; it says nothing yet about people who exist.
 */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulationGatesTest {
    private static final int TRAINEES = 150;
    private static final int MOST = 400;
    private static final long SEED = 20_260_302;
    private static final List<SkillId> SKILLS =
            IntStream.rangeClosed(1, 12).mapToObj(k -> new SkillId("K" + k)).toList();
    private static final List<List<SkillId>> FAMILIES = SimulatedCohort.families(SKILLS, 4);
    private static final List<SimulatedCase> BANK = CaseBank.drawn(SEED, 300, SKILLS, 0.8);

    /**
     * What came of a cohort under one policy.
     *
     * @param cases the mean number until everything was mastered; who was not done counts with the most there are
     * @param done how many were done
     * @param success the mean credit
     * @param declared how many skills were called mastered
     * @param falsely how many of them while the true chance was below .70
     */
    private record Outcome(double cases, int done, double success, int declared, int falsely) {}

    private final Map<Policy, Outcome> slow = new EnumMap<>(Policy.class);
    private final Map<Policy, Outcome> fast = new EnumMap<>(Policy.class);

    @BeforeAll
    void practise(TestReporter reporter) {
        for (Policy policy : Policy.values()) {
            slow.put(policy, outcome(policy, Traits.SLOW));
            fast.put(policy, outcome(policy, Traits.FAST));
            reporter.publishEntry("slow learners, " + policy, slow.get(policy).toString());
            reporter.publishEntry("fast learners, " + policy, fast.get(policy).toString());
        }
    }

    private static Outcome outcome(Policy policy, Traits traits) {
        Items items = new Items();
        double cases = 0;
        double success = 0;
        int done = 0;
        int declared = 0;
        int falsely = 0;
        for (SimulatedTrainee trainee : SimulatedCohort.of(SEED, TRAINEES, traits, FAMILIES)) {
            Trial trial = new Trial(SKILLS, BANK, trainee, FilterParameters.DEFAULT, items, true);
            cases += trial.untilMastered(policy, MOST) / (double) TRAINEES;
            success += trial.success() / TRAINEES;
            done += trial.mastered().size() == SKILLS.size() ? 1 : 0;
            declared += trial.mastered().size();
            falsely += trial.falsely();
        }
        return new Outcome(cases, done, success, declared, falsely);
    }

    @Test
    void bringsTraineesToMasteryInFarFewerCasesThanChance() {
        for (Map<Policy, Outcome> learners : List.of(slow, fast)) {
            double own = learners.get(Policy.EXPECTED_GAIN).cases();
            assertThat(own / learners.get(Policy.RANDOM).cases()).isLessThanOrEqualTo(0.70);
            assertThat(own / learners.get(Policy.ROUND_ROBIN).cases()).isLessThanOrEqualTo(0.75);
        }
    }

    @Test
    void leavesThemEnoughSuccess() {
        assertThat(slow.get(Policy.EXPECTED_GAIN).success()).isBetween(0.70, 0.90);
        assertThat(fast.get(Policy.EXPECTED_GAIN).success()).isBetween(0.70, 0.90);
    }

    /** The weakest mean first starves the skills that are good enough and not yet shown to be. */
    @Test
    void doesNotFallIntoTheTrapOfTheWeakestSkill() {
        for (Map<Policy, Outcome> learners : List.of(slow, fast)) {
            assertThat(learners.get(Policy.WEAKEST_FIRST).cases())
                    .isGreaterThan(1.3 * learners.get(Policy.EXPECTED_GAIN).cases());
            assertThat(learners.get(Policy.WEAKEST_FIRST).done())
                    .isLessThan(learners.get(Policy.EXPECTED_GAIN).done());
        }
    }

    @Test
    void hardlyEverCallsAWeakSkillMasteredAmongThoseWhoLearn() {
        for (Map<Policy, Outcome> learners : List.of(slow, fast)) {
            Outcome outcome = learners.get(Policy.EXPECTED_GAIN);
            assertThat((double) outcome.falsely() / outcome.declared()).isLessThanOrEqualTo(0.03);
        }
    }

    /** Looked at after each of 120 cases, in people who learn nothing, while the filter believes that they do. */
    @Test
    void hardlyEverCallsAWeakSkillMasteredAmongThoseWhoDoNot(TestReporter reporter) {
        for (Traits traits : List.of(Traits.SLOW.learningNothing(), Archetype.PLATEAU.traits())) {
            Items items = new Items();
            int weak = 0;
            int falsely = 0;
            for (SimulatedTrainee trainee : SimulatedCohort.of(SEED + 1, TRAINEES, traits, FAMILIES)) {
                Trial trial = new Trial(SKILLS, BANK, trainee, FilterParameters.DEFAULT, items, true);
                trial.untilMastered(Policy.EXPECTED_GAIN, 120);
                falsely += trial.falsely();
                weak += (int) SKILLS.stream()
                        .filter(skill -> trainee.chance(skill, trial.day()) < 0.7)
                        .count();
            }
            reporter.publishEntry("falsely mastered of " + weak + " weak skills", Integer.toString(falsely));
            assertThat((double) falsely / weak).isLessThanOrEqualTo(0.03);
        }
    }

    /** Thirty cases each; abilities stand still, which is where a filter that counts on learning is most easily wrong. */
    @Test
    void coversTheTruthAsOftenAsItsIntervalsSay(TestReporter reporter) {
        double still = coverage(Traits.SLOW.learningNothing());
        double learning = Math.min(coverage(Traits.SLOW), coverage(Traits.FAST));
        reporter.publishEntry("coverage, still", text(still));
        reporter.publishEntry("coverage, learning", text(learning));

        assertThat(still).isBetween(0.88, 0.93);
        assertThat(learning).isGreaterThanOrEqualTo(0.88);
    }

    private static double coverage(Traits traits) {
        Items items = new Items();
        double covered = 0;
        for (SimulatedTrainee trainee : SimulatedCohort.of(SEED + 2, TRAINEES, traits, FAMILIES)) {
            Trial trial = new Trial(SKILLS, BANK, trainee, FilterParameters.DEFAULT, items, true);
            trial.untilMastered(Policy.RANDOM, 30);
            for (SkillId skill : SKILLS) {
                Estimate estimate = trial.filter().estimate(skill, trial.asOf());
                double truth = trainee.chance(skill, trial.day());
                covered += estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
            }
        }
        return covered / (TRAINEES * SKILLS.size());
    }

    @Test
    void findsOutHowHardItemsAre(TestReporter reporter) {
        List<SimulatedCase> bank = CaseBank.drawn(SEED + 3, 40, SKILLS, 1);
        Items items = new Items();
        List<Trial> trials = new ArrayList<>();
        for (SimulatedTrainee trainee : SimulatedCohort.of(SEED + 3, 50, Traits.SLOW, FAMILIES)) {
            trials.add(new Trial(SKILLS, bank, trainee, FilterParameters.DEFAULT, items, true));
        }
        SplittableRandom random = new SplittableRandom(SEED);
        int[][] orders = new int[trials.size()][];
        Arrays.setAll(orders, t -> random.ints(40).toArray());
        for (int n = 0; n < 40; n++) {
            for (int t = 0; t < trials.size(); t++) {
                trials.get(t).work(bank.get((n + Math.floorMod(orders[t][0], 40)) % 40));
            }
        }
        double r = correlation(bank, items);
        reporter.publishEntry("recovered difficulty", text(r));

        assertThat(r).isGreaterThanOrEqualTo(0.90);
    }

    private static double correlation(List<SimulatedCase> bank, Items items) {
        List<double[]> pairs = new ArrayList<>();
        for (SimulatedCase one : bank) {
            for (SimulatedCase.Element element : one.elements()) {
                Item item = items.of(new ItemId(one.id(), element.id(), ""), Item.unknown(1));
                pairs.add(new double[] {element.difficulty(), item.difficulty()});
            }
        }
        double x = pairs.stream().mapToDouble(pair -> pair[0]).average().orElseThrow();
        double y = pairs.stream().mapToDouble(pair -> pair[1]).average().orElseThrow();
        double xx = pairs.stream()
                .mapToDouble(pair -> (pair[0] - x) * (pair[0] - x))
                .sum();
        double yy = pairs.stream()
                .mapToDouble(pair -> (pair[1] - y) * (pair[1] - y))
                .sum();
        double xy = pairs.stream()
                .mapToDouble(pair -> (pair[0] - x) * (pair[1] - y))
                .sum();
        return xy / Math.sqrt(xx * yy);
    }

    private static String text(double figure) {
        return String.format(Locale.ROOT, "%.4f", figure);
    }
}
