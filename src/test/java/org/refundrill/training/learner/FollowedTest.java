package org.refundrill.training.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.refundrill.decision.ClauseId;
import org.refundrill.mastery.FilterParameters;
import org.refundrill.mastery.MasteryState;
import org.refundrill.skill.SkillId;

/** What answers count for, and how somebody comes to master a skill and to lapse. */
class FollowedTest {
    private static final SkillId K2 = new SkillId("K2");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final Learning learning = new Learning(FilterParameters.DEFAULT, trainee -> null);
    private int cases;

    private Followed mei() {
        return learning.of("mei");
    }

    /** An answer some days after that Monday. */
    private Answered answer(double days, double credit, long seconds, int hints, boolean helped) {
        Instant at = MONDAY.plus(Duration.ofMinutes((long) (days * 24 * 60)));
        LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        return new Answered(
                "mei",
                "C-" + cases++,
                "notice-window",
                3,
                at,
                day,
                seconds,
                hints,
                0,
                helped,
                credit == 1,
                List.of(element("outcome", credit), element("clause", credit)));
    }

    private static Answered.Element element(String id, double credit) {
        return new Answered.Element(
                id,
                Answered.item("notice-window", id, "right/R1", "CN7-02"),
                List.of(K2),
                new ClauseId("CN7-02"),
                credit,
                1,
                0,
                credit == 1,
                false,
                null,
                null);
    }

    private void works(int times, double day, double credit) {
        IntStream.range(0, times).forEach(i -> learning.take(answer(day + i * 0.01, credit, 100, 0, false)));
    }

    private SkillStanding standing(double day) {
        return mei().standing(K2, false, MONDAY.plus(Duration.ofMinutes((long) (day * 24 * 60))));
    }

    @Test
    void masteryNeedsSureKnowledgeOverSeveralCasesAndDays() {
        assertThat(standing(0).state()).isEqualTo(MasteryState.NOT_STARTED);
        works(1, 0, 0);
        assertThat(standing(0).state()).isEqualTo(MasteryState.LEARNING);
        works(25, 0.1, 1);
        assertThat(standing(0.5).state()).isEqualTo(MasteryState.LIKELY);
        assertThat(standing(0.5).missing()).isNotEmpty();
        works(2, 1.1, 1);
        assertThat(standing(1.2).state()).isEqualTo(MasteryState.MASTERED);
        assertThat(standing(1.2).estimate().low())
                .isLessThan(standing(1.2).estimate().chance());
    }

    @Test
    void whatIsMasteredFallsDueAndALapseIsToldAndUndoneByMasteringAnew() {
        works(25, 0, 1);
        works(3, 1, 1);
        assertThat(standing(1.1).state()).isEqualTo(MasteryState.MASTERED);
        assertThat(standing(60).due()).isTrue();
        works(12, 61, 0);
        assertThat(standing(61.5).state()).isEqualTo(MasteryState.LAPSED);
        assertThat(standing(61.5).firstMastered()).isNotNull();
        works(40, 62, 1);
        works(3, 63, 1);
        assertThat(standing(63.5).state()).isEqualTo(MasteryState.MASTERED);
    }

    @Test
    void anAnswerTooQuickToBeMeantTeachesNothingAboutKnowledge() {
        works(8, 0, 1);
        double before = standing(1).estimate().chance();
        learning.take(answer(0.9, 0, 2, 0, false));
        assertThat(mei().rapid()).isEqualTo(1);
        assertThat(standing(1).estimate().chance()).isGreaterThanOrEqualTo(before);
        learning.take(answer(0.95, 0, 90, 0, false));
        assertThat(standing(1).estimate().chance()).isLessThan(before);
        assertThat(mei().rapid()).isEqualTo(1);
    }

    @Test
    void whereTheAnswerWasAHintOrStepsWereGivenLittleIsShown() {
        works(3, 0, 1);
        double before = standing(1).estimate().chance();
        learning.take(answer(0.5, 0, 100, 3, false));
        assertThat(standing(1).estimate().chance()).isGreaterThanOrEqualTo(before);
        int shown = standing(1).cases();
        learning.take(answer(0.6, 1, 100, 0, true));
        assertThat(standing(1).cases())
                .as("a case with given steps is no trial")
                .isEqualTo(shown);
        double helped = standing(1).estimate().deviation();
        learning.take(answer(0.7, 1, 100, 0, false));
        assertThat(standing(1).estimate().deviation()).isLessThan(helped);
    }

    @Test
    void aCaseThatIsWorkedAgainShowsNothing() {
        Answered first = answer(0, 0, 100, 0, false);
        learning.take(first);
        Map<String, Object> before = StateShape.of(mei().state());
        assertThat(learning.take(first)).isEmpty();
        assertThat(StateShape.of(mei().state())).isEqualTo(before);
    }

    @Test
    void criticalSkillsHaveAHigherBar() {
        double day = 0;
        while (standing(day).state() != MasteryState.MASTERED) {
            day += 0.5;
            works(1, day, 1);
        }
        Instant now = MONDAY.plus(Duration.ofHours((long) (day * 24)));
        assertThat(mei().standing(K2, true, now).state()).isEqualTo(MasteryState.LIKELY);
        works(60, day + 0.5, 1);
        assertThat(standing(day + 2).state()).isEqualTo(MasteryState.MASTERED);
        assertThat(mei().standing(K2, true, now.plus(Duration.ofDays(1))).state())
                .isEqualTo(MasteryState.MASTERED);
    }
}
