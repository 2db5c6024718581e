package org.refundrill.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SteadinessTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static Steadiness.Meeting meeting(String disguise, int day, boolean passed) {
        return new Steadiness.Meeting(disguise, MONDAY.plusDays(day), passed);
    }

    @Test
    void asksHowOftenKCasesInARowWouldBePassed() {
        List<Steadiness.Meeting> meetings = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            meetings.add(meeting("case " + day, day, day != 2));
        }
        Steadiness steadiness = Steadiness.of(meetings);

        assertThat(steadiness.passing(1).orElseThrow()).isCloseTo(0.8, within(1e-12));
        assertThat(steadiness.passing(2).orElseThrow()).isCloseTo(0.6, within(1e-12));
        assertThat(steadiness.passing(4).orElseThrow()).isCloseTo(0.2, within(1e-12));
        assertThat(steadiness.passing(5).orElseThrow()).isZero();
        assertThat(steadiness.passing(6)).isEmpty();
    }

    @Test
    void countsADisguiseOnceAndADayOnce() {
        Steadiness steadiness = Steadiness.of(List.of(
                meeting("worn shoes", 0, false),
                meeting("worn shoes", 1, true),
                meeting("opened phone", 2, true),
                meeting("cut flowers", 2, true),
                meeting("late parcel", 3, true)));

        assertThat(steadiness.trials()).isEqualTo(3);
        assertThat(steadiness.passes()).isEqualTo(2);
    }
}
