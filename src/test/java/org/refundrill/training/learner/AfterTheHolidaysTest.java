package org.refundrill.training.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.mastery.MasteryState;
import org.refundrill.mastery.choice.Reason;
import org.refundrill.skill.SkillId;

/** Somebody masters a skill, stays away, finds it due, fails in it, and masters it anew. */
class AfterTheHolidaysTest {
    private static final SkillId K2 = new SkillId("K2");

    @Test
    void whatWasMasteredFallsDueIsReviewedLapsesAndIsMasteredAnew() {
        try (Centre centre = new Centre()) {
            Curriculum course = centre.curriculum("new-hire");
            int day = 0;
            for (; day < 12 && !state(centre, course).equals(MasteryState.MASTERED); day++) {
                centre.morning(day);
                for (int i = 0; i < 3; i++) {
                    centre.works("Li", course, true, "0.8");
                }
            }
            assertThat(state(centre, course)).isEqualTo(MasteryState.MASTERED);

            centre.morning(day + 120);
            assertThat(state(centre, course)).isIn(MasteryState.DUE, MasteryState.LAPSED);
            assertThat(centre.tutor().knowledge("Li", course).due())
                    .extracting(SkillStanding::skill)
                    .contains(K2);
            List<NextStep> back = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                back.add(centre.works("Li", course, false, "0.5"));
            }
            assertThat(back)
                    .as("one in six cases refreshes what is due")
                    .anyMatch(
                            step -> step.choice().reasons().stream().anyMatch(reason -> reason instanceof Reason.Due));
            assertThat(state(centre, course)).isEqualTo(MasteryState.LAPSED);
            assertThat(standing(centre, course).firstMastered()).isNotNull();
            assertThat(centre.tutor().knowledge("Li", course).due())
                    .extracting(SkillStanding::skill)
                    .contains(K2);

            for (int again = day + 121;
                    again < day + 150 && !state(centre, course).equals(MasteryState.MASTERED);
                    again++) {
                centre.morning(again);
                for (int i = 0; i < 3; i++) {
                    centre.works("Li", course, true, "0.8");
                }
            }
            assertThat(state(centre, course)).isEqualTo(MasteryState.MASTERED);
            assertThat(centre.followed(List.of("Li"))).isEqualTo(centre.rebuilt(List.of("Li")));
        }
    }

    private static MasteryState state(Centre centre, Curriculum course) {
        return standing(centre, course).state();
    }

    private static SkillStanding standing(Centre centre, Curriculum course) {
        return centre.tutor().knowledge("Li", course).skills().stream()
                .filter(skill -> skill.skill().equals(K2))
                .findFirst()
                .orElseThrow();
    }
}
