package org.refundrill.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.refundrill.skill.SkillId;

class MasteryRuleTest {
    private static final SkillId FREIGHT = new SkillId("K4");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** A chance of .91, and a probability of .96 that it is above .80. */
    private static final Estimate STRONG = new Estimate(FREIGHT, 2.4, 0.55);

    private static final Estimate WEAK = new Estimate(FREIGHT, 0.2, 0.6);
    private static final Estimate FAIR = new Estimate(FREIGHT, 1.6, 0.6);

    private final SkillTrack track = new SkillTrack(MasteryRule.STANDARD);

    private void works(String code, int day, boolean criticalError, Estimate after) {
        LocalDate date = MONDAY.plusDays(day);
        track.worked(code, Logs.MONDAY.plusSeconds(day * 86_400L), date, criticalError, after);
    }

    @Test
    void startsWithNothingAndLearns() {
        assertThat(track.state(FAIR, false)).isEqualTo(MasteryState.NOT_STARTED);
        works("A", 0, false, WEAK);
        assertThat(track.state(WEAK, false)).isEqualTo(MasteryState.LEARNING);
        works("B", 0, false, FAIR);
        assertThat(track.state(FAIR, false)).isEqualTo(MasteryState.LIKELY);
    }

    @Test
    void wantsThreeCasesOnTwoDaysHoweverGoodTheyAre() {
        works("A", 0, false, STRONG);
        works("A", 0, false, STRONG);
        works("B", 0, false, STRONG);
        assertThat(track.rule().missing(STRONG, track.exposures()))
                .containsExactly(MasteryRule.Missing.CASES, MasteryRule.Missing.DAYS);
        works("C", 0, false, STRONG);
        assertThat(track.rule().missing(STRONG, track.exposures())).containsExactly(MasteryRule.Missing.DAYS);
        assertThat(track.state(STRONG, false)).isEqualTo(MasteryState.LIKELY);

        works("D", 1, false, STRONG);

        assertThat(track.state(STRONG, false)).isEqualTo(MasteryState.MASTERED);
        assertThat(track.firstMastered()).contains(Logs.MONDAY.plusSeconds(86_400));
    }

    @Test
    void forgivesACriticalErrorAfterFiveCleanCases() {
        works("A", 0, true, STRONG);
        for (int n = 0; n < 4; n++) {
            works("B" + n, 1, false, STRONG);
            assertThat(track.state(STRONG, false)).isEqualTo(MasteryState.LIKELY);
        }
        assertThat(track.rule().missing(STRONG, track.exposures())).containsExactly(MasteryRule.Missing.CLEAN_CASES);

        works("C", 1, false, STRONG);

        assertThat(track.state(STRONG, false)).isEqualTo(MasteryState.MASTERED);
    }

    @Test
    void wantsMoreWhereFailureBreachesTheLaw() {
        SkillTrack critical = new SkillTrack(MasteryRule.CRITICAL);
        for (int day = 0; day < 4; day++) {
            critical.worked("A" + day, Logs.MONDAY, MONDAY.plusDays(day), false, STRONG);
        }
        assertThat(critical.state(STRONG, false)).isEqualTo(MasteryState.LIKELY);
        assertThat(critical.rule().missing(STRONG, critical.exposures()))
                .containsExactly(MasteryRule.Missing.PROBABILITY);
    }

    @Test
    void keepsMasteryThroughADipAndLapsesWhenItIsReallyInDoubt() {
        for (int day = 0; day < 3; day++) {
            works("A" + day, day, false, STRONG);
        }
        assertThat(track.state(STRONG, true)).isEqualTo(MasteryState.DUE);

        works("B", 4, false, FAIR);
        assertThat(FAIR.probabilityOf(0.8)).isBetween(0.6, 0.9);
        assertThat(track.state(FAIR, false)).isEqualTo(MasteryState.MASTERED);

        assertThat(track.state(WEAK, true)).isEqualTo(MasteryState.LAPSED);
        works("C", 5, false, WEAK);
        assertThat(track.state(FAIR, false)).isEqualTo(MasteryState.LAPSED);
        assertThat(track.firstMastered()).isPresent();

        works("D", 6, false, STRONG);
        assertThat(track.state(STRONG, false)).isEqualTo(MasteryState.MASTERED);
    }
}
