package org.refundrill.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.refundrill.skill.SkillId;

class SimulatedTraineeTest {
    private static final List<SkillId> SKILLS =
            IntStream.rangeClosed(1, 12).mapToObj(k -> new SkillId("K" + k)).toList();
    private static final List<List<SkillId>> FAMILIES = SimulatedCohort.families(SKILLS, 4);
    private static final List<SimulatedCase> BANK = CaseBank.drawn(5, 60, SKILLS, 0.8);

    private static double ability(SimulatedTrainee trainee, double day) {
        return SKILLS.stream()
                .mapToDouble(skill -> trainee.ability(skill, day))
                .average()
                .orElseThrow();
    }

    private static List<SimulatedWork> works(SimulatedTrainee trainee, int cases, boolean explained) {
        List<SimulatedWork> work = new ArrayList<>();
        for (int n = 0; n < cases; n++) {
            work.add(trainee.work(BANK.get(n % BANK.size()), n / 8.0, explained));
        }
        return work;
    }

    private static SimulatedTrainee one(Archetype archetype, int number) {
        return new SimulatedTrainee(1, number, archetype.traits(), FAMILIES);
    }

    @Test
    void isTheSamePersonWhoeverElseIsThere() {
        SimulatedTrainee alone = new SimulatedTrainee(9, 17, Traits.SLOW, FAMILIES);
        List<SimulatedTrainee> many = SimulatedCohort.of(9, 40, Traits.SLOW, FAMILIES);
        works(many.get(3), 20, true);

        assertThat(works(many.get(17), 30, true)).isEqualTo(works(alone, 30, true));
        assertThat(many.get(17).name()).isEqualTo("synthetic-18");
    }

    @Test
    void drawsTheSameCasesFromTheSameSeed() {
        assertThat(CaseBank.drawn(5, 60, SKILLS, 0.8)).isEqualTo(BANK);
        assertThat(BANK)
                .allMatch(one -> one.elements().size() >= 3 && one.elements().size() <= 5);
        assertThat(BANK.stream().map(SimulatedCase::primary).distinct()).hasSize(12);
    }

    @Test
    void learnsOnlyFromExplanationsThatAreReadAndForgetsAgain() {
        SimulatedTrainee reader = one(Archetype.STEADY, 1);
        double before = ability(reader, 0);
        works(reader, 80, false);
        assertThat(ability(reader, 10)).isEqualTo(before);

        works(reader, 80, true);
        double after = ability(reader, 10);
        assertThat(after).isGreaterThan(before + 0.5);
        assertThat(ability(reader, 100)).isLessThan(after).isGreaterThan(before);
    }

    /** Mean abilities of thirty people: at first, after 120 cases in 15 days, and a month later. */
    private record Course(double start, double end, double later) {
        static Course of(Archetype archetype) {
            double start = 0;
            double end = 0;
            double later = 0;
            for (int number = 0; number < 30; number++) {
                SimulatedTrainee trainee = one(archetype, number);
                start += ability(trainee, 0) / 30;
                works(trainee, 120, true);
                end += ability(trainee, 15) / 30;
                later += ability(trainee, 45) / 30;
            }
            return new Course(start, end, later);
        }
    }

    @Test
    void differsByArchetypeAsTheNamesSay() {
        Course fast = Course.of(Archetype.FAST_STARTER);
        Course steady = Course.of(Archetype.STEADY);
        Course forgetter = Course.of(Archetype.FORGETTER);
        Course plateau = Course.of(Archetype.PLATEAU);

        assertThat(fast.end() - fast.start()).isGreaterThan(steady.end() - steady.start());
        assertThat(forgetter.end() - forgetter.later()).isGreaterThan(2 * (steady.end() - steady.later()));
        assertThat(plateau.end()).isLessThan(steady.end());
        assertThat(Course.of(Archetype.EXPERT).start()).isGreaterThan(plateau.end());
    }

    @Test
    void leansToTheRulingItsArchetypeIsNamedAfter() {
        assertThat(share(Archetype.OVER_REFUNDER, "refuse", "approve"))
                .isGreaterThan(share(Archetype.STEADY, "refuse", "approve") + 0.1);
        assertThat(share(Archetype.OVER_DENIER, "approve", "refuse"))
                .isGreaterThan(share(Archetype.STEADY, "approve", "refuse") + 0.1);
    }

    /** How often a case that is to be decided one way is decided the other. */
    private static double share(Archetype archetype, String due, String given) {
        double cases = 0;
        double wrong = 0;
        for (int number = 0; number < 40; number++) {
            List<SimulatedWork> work = works(one(archetype, number), BANK.size(), false);
            for (int n = 0; n < work.size(); n++) {
                if (BANK.get(n).ruling().equals(due)) {
                    cases++;
                    wrong += work.get(n).ruling().equals(given) ? 1 : 0;
                }
            }
        }
        return wrong / cases;
    }

    @Test
    void rushesWithoutReading() {
        List<SimulatedWork> rushed = works(one(Archetype.RUSHER, 2), 60, true);
        List<SimulatedWork> steady = works(one(Archetype.STEADY, 2), 60, true);

        assertThat(hasty(rushed)).isGreaterThan(3 * hasty(steady));
        assertThat(rushed.stream().mapToDouble(SimulatedWork::seconds).average().orElseThrow())
                .isLessThan(50);
        assertThat(steady).allMatch(work -> work.confidence() > 0 && work.confidence() < 1);
    }

    private static long hasty(List<SimulatedWork> work) {
        return work.stream()
                .flatMap(one -> one.answers().stream())
                .filter(SimulatedWork.Answer::hasty)
                .count();
    }

    @Test
    void clingsToAWrongRuleUntilItWasCorrectedTwice() {
        int holders = 0;
        for (int number = 0; number < 200; number++) {
            SimulatedTrainee trainee = new SimulatedTrainee(3, number, Traits.SLOW.reading(), FAMILIES);
            Set<String> unread = new TreeSet<>();
            works(trainee, 120, false).forEach(work -> work.answers().forEach(answer -> unread.add(answer.rule())));
            unread.remove("");
            holders += unread.size();
            List<String> corrected = new ArrayList<>();
            works(trainee, 120, true).forEach(work -> work.answers().forEach(answer -> corrected.add(answer.rule())));
            corrected.removeIf(String::isEmpty);
            assertThat(corrected.size()).isLessThanOrEqualTo(3);
            assertThat(corrected.size() >= 2 || unread.isEmpty()).isTrue();
        }
        assertThat(holders / 200.0).isCloseTo(0.3, within(0.1));
    }
}
