package org.refundrill.mastery.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.refundrill.mastery.CaseEvidence;
import org.refundrill.mastery.Evidence;
import org.refundrill.mastery.FilterParameters;
import org.refundrill.mastery.Item;
import org.refundrill.mastery.ItemId;
import org.refundrill.mastery.Items;
import org.refundrill.mastery.KnowledgeFilter;
import org.refundrill.skill.SkillId;

class NextCaseTest {
    private static final Instant NOW = Instant.parse("2026-03-20T09:00:00Z");
    private static final SkillId WINDOWS = new SkillId("K2");
    private static final SkillId FREIGHT = new SkillId("K4");
    private static final SkillId PROOF = new SkillId("K6");

    private final KnowledgeFilter filter = new KnowledgeFilter(FilterParameters.DEFAULT);
    private final List<Past.Done> done = new ArrayList<>();
    private Set<SkillId> mastered = Set.of();
    private Map<SkillId, Double> due = Map.of();

    private static Candidate candidate(String id, SkillId skill, String ruling, double difficulty) {
        Candidate.Element element = new Candidate.Element(List.of(skill), new Item(difficulty, 0.1, 20), 4);
        return new Candidate(id, skill, ruling, List.of(element, element));
    }

    private static Candidate easy(String id, SkillId skill, String ruling) {
        return candidate(id, skill, ruling, -1.3);
    }

    private void answers(SkillId skill, double credit, int times) {
        for (int i = 0; i < times; i++) {
            Evidence evidence =
                    new Evidence(new ItemId("past", "outcome", ""), Item.unknown(0), List.of(skill), credit, 1, 0);
            filter.take(new CaseEvidence(NOW, false, List.of(evidence)), new Items());
        }
    }

    private void works(String id, SkillId skill, String ruling, String given) {
        done.add(new Past.Done(id, NOW.minus(Duration.ofHours(50L - done.size())), skill, ruling, given));
    }

    private Choice choose(Candidate... candidates) {
        return choose(1, candidates);
    }

    private Choice choose(long seed, Candidate... candidates) {
        Learner learner = new Learner(filter.at(NOW), mastered, due);
        return new NextCase(learner, new Past(done), NOW, seed)
                .among(List.of(candidates))
                .orElseThrow();
    }

    @Test
    void prefersTheCaseThatSaysMostAndSaysAboutWhatItIs() {
        answers(WINDOWS, 0.8, 30);

        Choice choice = choose(easy("windows", WINDOWS, "approve"), easy("freight", FREIGHT, "approve"));

        assertThat(choice.candidate().id()).isEqualTo("freight");
        assertThat(choice.reasons().get(0)).isInstanceOfSatisfying(Reason.Unsure.class, unsure -> {
            assertThat(unsure.skill()).isEqualTo(FREIGHT);
            assertThat(unsure.low()).isLessThan(0.5);
            assertThat(unsure.high()).isGreaterThan(0.5);
        });
    }

    @Test
    void keepsAwayFromCasesThatAreFarTooHardOrFarTooEasy() {
        Choice choice = choose(
                candidate("hopeless", FREIGHT, "approve", 2.5),
                candidate("fitting", FREIGHT, "approve", -1.4),
                candidate("trivial", FREIGHT, "approve", -5));

        assertThat(choice.candidate().id()).isEqualTo("fitting");
        assertThat(choice.expected()).isBetween(0.7, 0.85);
    }

    @Test
    void neverBringsACaseThatWasWorkedThisWeek() {
        works("freight", FREIGHT, "approve", "approve");
        assertThat(choose(easy("freight", FREIGHT, "approve"), easy("windows", WINDOWS, "approve"))
                        .candidate()
                        .id())
                .isEqualTo("windows");

        NextCase alone = new NextCase(new Learner(filter.at(NOW), mastered, due), new Past(done), NOW, 1);
        assertThat(alone.among(List.of(easy("freight", FREIGHT, "approve")))).isEmpty();
        Instant later = NOW.plus(Duration.ofDays(8));
        NextCase afterAWeek = new NextCase(new Learner(filter.at(later), mastered, due), new Past(done), later, 1);
        assertThat(afterAWeek.among(List.of(easy("freight", FREIGHT, "approve"))))
                .isPresent();
    }

    @Test
    void prefersAnUnseenCaseToOneFromTheWeekBefore() {
        done.add(new Past.Done("seen", NOW.minus(Duration.ofDays(9)), FREIGHT, "approve", "approve"));
        assertThat(choose(easy("seen", FREIGHT, "approve"), easy("unseen", FREIGHT, "approve"))
                        .candidate()
                        .id())
                .isEqualTo("unseen");
    }

    @Test
    void changesTheSkillAfterTwoCasesOrThreeWhileItIsWeak() {
        answers(WINDOWS, 0.8, 30);
        answers(FREIGHT, 0, 3);
        works("a", FREIGHT, "approve", "approve");
        works("b", FREIGHT, "approve", "approve");
        Candidate again = easy("c", FREIGHT, "approve");
        Candidate other = candidate("d", WINDOWS, "approve", -3);
        assertThat(choose(again, other).candidate()).isEqualTo(again);

        works("c", FREIGHT, "approve", "approve");
        Choice turned = choose(easy("e", FREIGHT, "approve"), other);

        assertThat(turned.candidate()).isEqualTo(other);
        assertThat(turned.reasons()).contains(new Reason.Turn(FREIGHT));
    }

    @Test
    void bringsBothRulingsOfAConfusionWithinFiveCases() {
        works("confused", FREIGHT, "refuse", "approve");
        List<String> rulings = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            SkillId skill = n % 2 == 0 ? WINDOWS : PROOF;
            Choice choice = choose(
                    easy("ask-" + n, skill, "ask"),
                    candidate("refuse-" + n, skill, "refuse", -4),
                    candidate("approve-" + n, skill, "approve", -4));
            rulings.add(choice.candidate().ruling());
            reasons.add(choice.reasons().get(0));
            works(
                    choice.candidate().id(),
                    skill,
                    choice.candidate().ruling(),
                    choice.candidate().ruling());
        }

        assertThat(rulings).containsExactlyInAnyOrder("ask", "ask", "ask", "refuse", "approve");
        assertThat(reasons).contains(new Reason.Confused("refuse", "approve"));
    }

    @Test
    void refreshesWhatIsDueEverySixthCase() {
        mastered = Set.of(PROOF);
        due = Map.of(PROOF, 0.02);
        List<Integer> reviews = new ArrayList<>();
        for (int n = 1; n <= 12; n++) {
            SkillId skill = n % 2 == 0 ? WINDOWS : FREIGHT;
            Choice choice = choose(easy("new-" + n, skill, "approve"), easy("old-" + n, PROOF, "approve"));
            if (choice.candidate().id().startsWith("old")) {
                reviews.add(n);
                assertThat(choice.reasons().get(0)).isEqualTo(new Reason.Due(PROOF, 0.02));
            }
            works(choice.candidate().id(), choice.candidate().primary(), "approve", "approve");
        }

        assertThat(reviews).containsExactly(6, 12);
    }

    @Test
    void drawsLotsBySeedBetweenCasesThatAreEquallyGood() {
        Candidate one = easy("one", FREIGHT, "approve");
        Candidate other = easy("other", FREIGHT, "approve");
        List<String> drawn = new ArrayList<>();
        for (long seed = 0; seed < 20; seed++) {
            String first = choose(seed, one, other).candidate().id();
            assertThat(choose(seed, other, one).candidate().id()).isEqualTo(first);
            drawn.add(first);
        }
        assertThat(drawn).contains("one", "other");
    }

    @Test
    void stillHasAReasonWhenEverythingIsMastered() {
        mastered = Set.of(FREIGHT, WINDOWS);
        assertThat(choose(easy("freight", FREIGHT, "approve")).reasons()).isNotEmpty();
    }
}
