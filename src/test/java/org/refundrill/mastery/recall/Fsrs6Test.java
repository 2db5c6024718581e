package org.refundrill.mastery.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are those of the tests of py-fsrs 6.3.1 (MIT), or follow from its formulas. */
class Fsrs6Test {
    private static final double MINUTES_10 = 10 / 1440.0;

    private final MemoryModel model = new Fsrs6();
    private final Schedule schedule = new Schedule(model, 0.9, 0.95, 36_500, false);

    @Test
    void spacesReviewsAsTheReferenceDoes() {
        Rating[] ratings = {
            Rating.GOOD,
            Rating.GOOD,
            Rating.GOOD,
            Rating.GOOD,
            Rating.GOOD,
            Rating.GOOD,
            Rating.AGAIN,
            Rating.AGAIN,
            Rating.GOOD,
            Rating.GOOD,
            Rating.GOOD,
            Rating.GOOD,
            Rating.GOOD
        };
        // In the reference a first success and a lapse are followed by a step of ten minutes, which counts as 0 days.
        List<Integer> steps = List.of(0, 6, 7);
        List<Integer> intervals = new ArrayList<>();
        Memory memory = model.first(ratings[0]);
        intervals.add(0);
        for (int i = 1; i < ratings.length; i++) {
            int last = intervals.get(i - 1);
            memory = model.reviewed(memory, ratings[i], last == 0 ? MINUTES_10 : last);
            intervals.add(steps.contains(i) ? 0 : schedule.days(memory, 0.9, 0));
        }

        assertThat(intervals).containsExactly(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
    }

    @Test
    void remembersAsTheReferenceDoes() {
        double[] days = {0, 1, 3, 8, 21};
        Memory memory = model.first(Rating.AGAIN);
        for (double gap : days) {
            memory = model.reviewed(memory, Rating.GOOD, gap);
        }

        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, .985682", "5, .940344", "10, .9", "30, .809388", "100, .692827", "365, .573559"})
    void fadesAlongAPowerOfTime(double days, double recall) {
        assertThat(model.recall(new Memory(10, 5), days)).isCloseTo(recall, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({".8, 33.16", ".85, 19.06", ".9, 10", ".95, 4.03"})
    void waitsUntilTheWantedRecallIsReached(double recall, double days) {
        assertThat(model.daysUntil(new Memory(10, 5), recall)).isCloseTo(days, within(0.005));
    }

    @Test
    void keepsMoreTheBetterItWasRemembered() {
        Memory memory = new Memory(10, 5);
        double again = model.reviewed(memory, Rating.AGAIN, 10).stability();
        double hard = model.reviewed(memory, Rating.HARD, 10).stability();
        double good = model.reviewed(memory, Rating.GOOD, 10).stability();
        double easy = model.reviewed(memory, Rating.EASY, 10).stability();

        assertThat(again).isLessThan(10).isLessThan(hard);
        assertThat(hard).isLessThan(good);
        assertThat(good).isLessThan(easy);
        assertThat(model.reviewed(memory, Rating.GOOD, 0.01).stability()).isGreaterThanOrEqualTo(10);
    }
}
