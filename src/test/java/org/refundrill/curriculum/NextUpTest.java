package org.refundrill.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.refundrill.curriculum.Curricula.unit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.refundrill.language.Text;
import org.refundrill.skill.SkillId;

class NextUpTest {
    private static final SkillId K2 = new SkillId("K2");

    private final Map<String, Tally> done = new LinkedHashMap<>();

    private List<NextUp> offers() {
        Curriculum curriculum = Curricula.refundDesk();
        return NextUp.offers(curriculum, Standing.of(curriculum, done), done);
    }

    private void practise(String scenario, boolean passed) {
        done.merge(scenario, Tally.NONE.plus(passed), (before, one) -> before.plus(passed));
    }

    private void pass(String... scenarios) {
        for (String scenario : scenarios) {
            practise(scenario, true);
        }
    }

    @Test
    void beginsWithTheScenariosOfTheFirstUnitAndOffersNothingThatIsLocked() {
        assertThat(offers()).extracting(NextUp::scenario).containsExactly("window", "last-day");
        assertThat(offers()).extracting(NextUp::why).containsOnly(NextUp.Why.BEGIN);
        assertThat(offers().get(0).at().missing()).isEqualTo(4);
    }

    @Test
    void offersOnlyWhatLacksPassedCasesAndWhatWasPractisedLeastFirst() {
        pass("window");
        assertThat(offers()).extracting(NextUp::scenario).containsExactly("last-day", "window");
        assertThat(offers()).extracting(NextUp::why).containsOnly(NextUp.Why.GO_ON);
        pass("window");
        practise("last-day", false);
        practise("last-day", false);
        practise("last-day", false);
        assertThat(offers()).extracting(NextUp::scenario).containsExactly("last-day");
        assertThat(offers().get(0).at().missing()).isEqualTo(2);
        assertThat(offers().get(0).tally()).isEqualTo(new Tally(3, 0));
    }

    @Test
    void offersEveryOpenUnitSideBySide() {
        pass("window", "window", "last-day", "last-day");
        assertThat(offers()).extracting(NextUp::scenario).containsExactly("coupons", "freight", "photos");
    }

    @Test
    void offersPassedUnitsForAReviewOnly() {
        pass("window", "window", "last-day", "last-day");
        Curriculum curriculum = Curricula.refundDesk();
        assertThat(NextUp.reviews(curriculum, Standing.of(curriculum, done), done, "window"::equals))
                .extracting(NextUp::scenario, NextUp::why)
                .containsExactly(tuple("window", NextUp.Why.REVIEW));
    }

    @Test
    void leavesOutUnitsThatAreStillLocked() {
        practise("refund-only", false);
        assertThat(offers()).extracting(NextUp::scenario).doesNotContain("refund-only");
        assertThat(Standing.of(Curricula.refundDesk(), done).units().get(3).waitsFor())
                .containsExactly("money", "proof");
    }

    @Test
    void doesNotLetOneScenarioMakeUpForAnother() {
        for (int i = 0; i < 10; i++) {
            practise("window", true);
        }
        Standing.Of dates = Standing.of(Curricula.refundDesk(), done).units().get(0);
        assertThat(dates.state()).isEqualTo(Standing.State.OPEN);
        assertThat(dates.counted()).isEqualTo(2);
    }

    @Test
    void aUnitMayAskForASkillBesideItsCases() {
        Unit unit =
                new Unit("dates", Text.same("dates"), Text.same("aim"), List.of(), List.of("a", "b"), 1, List.of(K2));
        Curriculum curriculum = Curricula.of(unit);
        pass("a", "b");
        Standing before = Standing.of(curriculum, done, Set.of());
        assertThat(before.units().get(0).state()).isEqualTo(Standing.State.OPEN);
        assertThat(before.units().get(0).unmastered()).containsExactly(K2);
        assertThat(NextUp.offers(curriculum, before, done))
                .extracting(NextUp::scenario)
                .containsExactly("a", "b");
        assertThat(Standing.of(curriculum, done, Set.of(K2)).complete()).isTrue();
    }

    @Test
    void keepsTheHandInWithAllThereIsWhenEverythingIsPassed() {
        pass("window", "last-day", "window", "last-day", "coupons", "freight", "photos", "refund-only", "coupons");
        assertThat(Standing.of(Curricula.refundDesk(), done).complete()).isTrue();
        assertThat(offers()).hasSize(6).extracting(NextUp::why).containsOnly(NextUp.Why.KEEP_UP);
        assertThat(offers().get(0).scenario()).isEqualTo("freight");
    }

    @Test
    void walksThroughAnyCurriculumToItsEnd() {
        Curriculum curriculum = Curricula.of(
                unit("a", List.of(), 3, "a1", "a2", "a3"),
                unit("b", List.of("a"), 4, "b1"),
                unit("c", List.of("a", "b"), 2, "c1", "c2"));
        int cases = 0;
        while (!Standing.of(curriculum, done).complete()) {
            NextUp next = NextUp.offers(curriculum, Standing.of(curriculum, done), done)
                    .get(0);
            assertThat(next.at().state()).isEqualTo(Standing.State.OPEN);
            practise(next.scenario(), cases % 3 != 0);
            cases++;
        }
        assertThat(cases).isBetween(17, 40);
    }
}
