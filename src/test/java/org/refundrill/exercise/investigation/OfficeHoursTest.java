package org.refundrill.exercise.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** An answer is worked on while the office is open, and only then. */
class OfficeHoursTest {
    private static final OfficeHours BANK = new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0), false);
    private static final OfficeHours CARRIER = new OfficeHours(LocalTime.of(8, 0), LocalTime.of(20, 0), true);

    @Test
    void theAnswerComesTheSameDayWhereThereIsTime() {
        assertThat(done(BANK, "2026-03-13T16:30+08:00", 30)).isEqualTo("2026-03-13T17:00+08:00");
    }

    @Test
    void whatIsBegunOnFridayEveningIsEndedOnMonday() {
        assertThat(done(BANK, "2026-03-13T16:31+08:00", 30)).isEqualTo("2026-03-16T09:01+08:00");
        assertThat(done(BANK, "2026-03-14T11:00+08:00", 30)).isEqualTo("2026-03-16T09:30+08:00");
    }

    @Test
    void whoWorksAtWeekendsAnswersOnSaturday() {
        assertThat(done(CARRIER, "2026-03-13T19:50+08:00", 30)).isEqualTo("2026-03-14T08:20+08:00");
    }

    @Test
    void whoeverAsksBeforeTheOfficeOpensWaitsForIt() {
        assertThat(done(CARRIER, "2026-03-13T06:00+08:00", 30)).isEqualTo("2026-03-13T08:30+08:00");
    }

    @Test
    void aMachineAnswersAtNight() {
        assertThat(done(OfficeHours.ALWAYS, "2026-03-13T23:58+08:00", 5)).isEqualTo("2026-03-14T00:03+08:00");
    }

    @Test
    void anOfficeThatClosesBeforeItOpensIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficeHours(LocalTime.of(17, 0), LocalTime.of(9, 0), true));
    }

    private static String done(OfficeHours hours, String asked, int minutes) {
        return hours.done(OffsetDateTime.parse(asked), Duration.ofMinutes(minutes))
                .toString();
    }
}
