package org.refundrill.mastery.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refundrill.skill.SkillId;

class ReviewsTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final SkillId FREIGHT = new SkillId("K4");
    private static final SkillId RIGHTS = new SkillId("K1");
    private static final CaseOutcome SOLID = new CaseOutcome(0.9, false, false, 0.65, true);
    private static final CaseOutcome EFFORTLESS = new CaseOutcome(1, false, false, 0.95, true);

    @ParameterizedTest
    @CsvSource({
        "1,   true,  false, .95, true,  AGAIN",
        ".49, false, false, .95, true,  AGAIN",
        ".74, false, false, .95, true,  HARD",
        "1,   false, true,  .95, true,  HARD",
        ".75, false, false, .95, true,  GOOD",
        ".94, false, false, .95, true,  GOOD",
        "1,   false, false, .65, true,  GOOD",
        "1,   false, false, .95, false, GOOD",
        ".95, false, false, .8,  true,  EASY",
    })
    void ratesACaseByCreditHintsConfidenceAndTime(
            double credit, boolean critical, boolean hinted, double confidence, boolean quick, Rating rating) {
        assertThat(new CaseOutcome(credit, critical, hinted, confidence, quick).rating())
                .isEqualTo(rating);
    }

    @Test
    void callsAtMostOneCaseInThreeEasy() {
        Reviews reviews = new Reviews(Schedule.STANDARD.exact(), 1);
        List<Rating> ratings = new ArrayList<>();
        for (int day = 0; day < 9; day++) {
            ratings.add(reviews.worked(FREIGHT, EFFORTLESS, false, MONDAY.plus(Duration.ofDays(day))));
        }

        assertThat(ratings)
                .containsExactly(
                        Rating.GOOD,
                        Rating.GOOD,
                        Rating.EASY,
                        Rating.GOOD,
                        Rating.GOOD,
                        Rating.EASY,
                        Rating.GOOD,
                        Rating.GOOD,
                        Rating.EASY);
    }

    @Test
    void listsWhatIsDueTheMostForgottenFirst() {
        Reviews reviews = new Reviews(Schedule.STANDARD.exact(), 1);
        reviews.worked(RIGHTS, SOLID, false, MONDAY);
        reviews.worked(FREIGHT, new CaseOutcome(0.2, false, false, 0.5, true), false, MONDAY);
        assertThat(reviews.due(MONDAY)).isEmpty();

        Instant nextWeek = MONDAY.plus(Duration.ofDays(7));

        assertThat(reviews.due(nextWeek)).extracting(SkillMemory::skill).containsExactly(FREIGHT, RIGHTS);
        assertThat(reviews.due(MONDAY.plus(Duration.ofDays(1))))
                .extracting(SkillMemory::skill)
                .containsExactly(FREIGHT);
        assertThat(reviews.ahead()).extracting(SkillMemory::skill).containsExactly(FREIGHT, RIGHTS);
        assertThat(reviews.of(RIGHTS).orElseThrow().shortfall(reviews.schedule().model(), nextWeek))
                .isPositive();
    }

    @Test
    void asksForCriticalSkillsSooner() {
        Reviews reviews = new Reviews(Schedule.STANDARD.exact(), 1);
        for (int day : new int[] {0, 2, 9}) {
            reviews.worked(RIGHTS, SOLID, true, MONDAY.plus(Duration.ofDays(day)));
            reviews.worked(FREIGHT, SOLID, false, MONDAY.plus(Duration.ofDays(day)));
        }

        SkillMemory critical = reviews.of(RIGHTS).orElseThrow();
        SkillMemory other = reviews.of(FREIGHT).orElseThrow();

        assertThat(critical.retention()).isEqualTo(0.95);
        assertThat(critical.due()).isBefore(other.due());
        assertThat(critical.recall(reviews.schedule().model(), critical.due())).isCloseTo(0.95, within(0.02));
        assertThat(other.recall(reviews.schedule().model(), other.due())).isCloseTo(0.9, within(0.02));
    }

    @Test
    void neverWaitsLongerThanHalfAYear() {
        assertThat(Schedule.STANDARD.days(new Memory(900, 2), 0.9, 5)).isLessThanOrEqualTo(180);
        assertThat(Schedule.STANDARD.exact().days(new Memory(900, 2), 0.9, 5)).isEqualTo(180);
    }

    @Test
    void scattersIntervalsByItsSeedAlone() {
        Set<Integer> days = new TreeSet<>();
        for (long seed = 0; seed < 200; seed++) {
            days.add(Schedule.STANDARD.days(new Memory(20, 5), 0.9, seed));
            assertThat(Schedule.STANDARD.days(new Memory(20, 5), 0.9, seed))
                    .isEqualTo(Schedule.STANDARD.days(new Memory(20, 5), 0.9, seed));
        }

        // 20 days spread by 1 + .15 * 4.5 + .1 * 13 = 2.975.
        assertThat(days).containsExactly(17, 18, 19, 20, 21, 22, 23);
        assertThat(Schedule.STANDARD.days(new Memory(2, 5), 0.9, 3)).isEqualTo(2);
    }

    @Test
    void comesToTheSameDaysWhenItIsRebuilt() {
        Reviews one = new Reviews(Schedule.STANDARD, 42);
        Reviews other = new Reviews(Schedule.STANDARD, 42);
        for (int day = 0; day < 60; day += 3) {
            one.worked(FREIGHT, day % 4 == 0 ? SOLID : EFFORTLESS, false, MONDAY.plus(Duration.ofDays(day)));
            other.worked(FREIGHT, day % 4 == 0 ? SOLID : EFFORTLESS, false, MONDAY.plus(Duration.ofDays(day)));
        }

        assertThat(other.all()).isEqualTo(one.all());
    }
}
