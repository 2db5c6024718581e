package org.refundrill.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.refundrill.curriculum.Curricula.unit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextUpTest {
    private final Map<String, Tally> done = new LinkedHashMap<>();

    private NextUp next() {
        return NextUp.of(Curricula.refundDesk(), done);
    }

    private void practise(String scenario, boolean passed) {
        done.merge(scenario, Tally.NONE.plus(passed), (before, one) -> before.plus(passed));
    }

    @Test
    void beginsWithTheFirstScenarioOfTheFirstUnit() {
        assertThat(next().scenario()).isEqualTo("window");
        assertThat(next().at().unit().id()).isEqualTo("dates");
        assertThat(next().why()).isEqualTo(NextUp.Why.BEGIN);
        assertThat(next().at().missing()).isEqualTo(4);
    }

    @Test
    void takesTheScenariosOfAUnitInTurn() {
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            order.add(next().scenario());
            practise(next().scenario(), true);
        }
        assertThat(order).containsExactly("window", "last-day", "window", "last-day");
        assertThat(next().at().unit().id()).isEqualTo("money");
    }

    @Test
    void staysWithWhatIsNotPassedYetAndSaysWhy() {
        practise("window", true);
        practise("window", true);
        practise("last-day", false);
        practise("last-day", false);
        practise("last-day", false);
        assertThat(next().scenario()).isEqualTo("last-day");
        assertThat(next().why()).isEqualTo(NextUp.Why.GO_ON);
        assertThat(next().at().missing()).isEqualTo(2);
        assertThat(next().tally()).isEqualTo(new Tally(3, 0));
    }

    @Test
    void leavesOutUnitsThatAreStillLocked() {
        practise("refund-only", false);
        assertThat(next().at().unit().id()).isEqualTo("dates");
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
    void keepsTheHandInWhenEverythingIsPassed() {
        for (String scenario : List.of("window", "last-day", "window", "last-day", "coupons", "freight", "photos")) {
            practise(scenario, true);
        }
        practise("refund-only", true);
        practise("coupons", true);
        assertThat(Standing.of(Curricula.refundDesk(), done).complete()).isTrue();
        assertThat(next().why()).isEqualTo(NextUp.Why.KEEP_UP);
        assertThat(next().scenario()).isEqualTo("freight");
    }

    @Test
    void walksThroughAnyCurriculumToItsEnd() {
        Curriculum curriculum = Curricula.of(
                unit("a", List.of(), 3, "a1", "a2", "a3"),
                unit("b", List.of("a"), 4, "b1"),
                unit("c", List.of("a", "b"), 2, "c1", "c2"));
        int cases = 0;
        while (!Standing.of(curriculum, done).complete()) {
            NextUp next = NextUp.of(curriculum, done);
            assertThat(next.at().state()).isEqualTo(Standing.State.OPEN);
            practise(next.scenario(), cases % 3 != 0);
            cases++;
        }
        assertThat(cases).isBetween(17, 40);
    }
}
