package org.refundrill.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refundrill.feel.NamedFunction;

class ClockFunctionsTest {
    private final Steps steps = new Steps();
    private List<NamedFunction> functions = in("Asia/Shanghai", Calendars.china2026());

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, 0",
        "2026-03-02, 2026-03-03, 1",
        "2026-03-02, 2026-04-02, 1",
        "2026-03-02, 2026-04-03, 2",
        "2026-03-02, 2027-05-02, 14",
        "2026-01-31, 2026-02-28, 1",
        "2026-01-31, 2026-03-01, 2"
    })
    void aMonthOfUseCountsAsSoonAsItHasBegun(String delivered, String day, int months) {
        assertThat(call("monthsBegun", at(delivered + "T15:00+08:00"), at(day + "T09:00+08:00")))
                .isEqualTo(number(months));
    }

    @Test
    void theReturnNoticeOfTheSeventhDayIsInTimeUntilMidnight() {
        Object until = call("deadline", at("2026-03-02T21:40+08:00"), number(7), "days", "none");
        assertThat(until).isEqualTo(at("2026-03-10T00:00+08:00"));
        assertThat(call("lastDay", until)).isEqualTo(LocalDate.parse("2026-03-09"));
        assertThat(call("daysLate", at("2026-03-09T23:50+08:00"), until)).isEqualTo(number(0));
        assertThat(call("daysLate", at("2026-03-10T00:00+08:00"), until)).isEqualTo(number(1));
        assertThat(steps.told()).containsExactly("counted {event=2026-03-02, days=7, last=2026-03-09}");
    }

    @Test
    void aPlatformClockOf168HoursDoesNotUndercutTheLaw() {
        OffsetDateTime signed = at("2026-03-02T09:00+08:00");
        Object platform = call("deadline", signed, number(168), "hours");
        Object law = call("deadline", signed, number(7), "days");
        assertThat(platform).isEqualTo(at("2026-03-09T09:00+08:00"));
        assertThat(call("longer", platform, law)).isEqualTo(law);
        assertThat(call("earlier", platform, law)).isEqualTo(platform);
        assertThat(call("daysLate", at("2026-03-09T11:00+08:00"), law)).isEqualTo(number(0));
        assertThat(call("daysLate", at("2026-03-09T11:00+08:00"), platform))
                .as("late by two hours on the last day is late all the same")
                .isEqualTo(number(1));
    }

    @Test
    void aPeriodThatWouldEndOnNationalDayEndsOnTheDayAfterTheHoliday() {
        Object until = call("deadline", at("2026-09-24T12:00+08:00"), number(7), "days", "statutory");
        assertThat(call("lastDay", until)).isEqualTo(LocalDate.parse("2026-10-08"));
        assertThat(steps.told())
                .last()
                .isEqualTo("rolled-over {last=2026-10-01, holiday=Text[en=National Day, zh=国庆节], rolledTo=2026-10-08}");
    }

    @Test
    void withoutRollOverItEndsOnNationalDayItself() {
        Object until = call("deadline", at("2026-09-24T12:00+08:00"), number(7), "days", "none");
        assertThat(call("lastDay", until)).isEqualTo(LocalDate.parse("2026-10-01"));
    }

    @ParameterizedTest(name = "{0} rolled over {1} ends on {2}")
    @CsvSource({
        "2026-09-12, statutory, 2026-09-19",
        "2026-09-12, rest-days, 2026-09-20",
        "2026-09-19, rest-days, 2026-09-28",
        "2026-10-03, statutory, 2026-10-10",
        "2026-10-03, rest-days, 2026-10-10",
        "2026-10-04, statutory, 2026-10-11",
        "2026-10-04, rest-days, 2026-10-12",
    })
    void anOrdinaryWeekendRollsOverOnlyWhenItCountsAsRest(String signed, String roll, String last) {
        Object until = call("deadline", at(signed + "T12:00+08:00"), number(7), "days", roll);
        assertThat(call("lastDay", until)).isEqualTo(LocalDate.parse(last));
    }

    @Test
    @DisplayName("an unshipped order refunds itself 24 hours after Friday 20:00, weekend or not")
    void hoursRunThroughTheWeekend() {
        Object until = call("deadline", at("2026-03-06T20:00+08:00"), number(24), "hours");
        assertThat(until).isEqualTo(at("2026-03-07T20:00+08:00"));
        assertThat(call("hoursLate", at("2026-03-07T19:59:59+08:00"), until)).isEqualTo(number(0));
        assertThat(call("hoursLate", at("2026-03-07T20:00+08:00"), until)).isEqualTo(number(1));
    }

    @ParameterizedTest(name = "four open hours from {0} end at {1}")
    @CsvSource({
        "2026-03-02T10:00, 2026-03-02T14:00",
        "2026-03-02T14:00, 2026-03-02T18:00",
        "2026-03-02T14:01, 2026-03-03T09:01",
        "2026-03-02T05:00, 2026-03-02T13:00",
        "2026-03-02T18:00, 2026-03-03T13:00",
        "2026-03-07T17:00, 2026-03-08T12:00",
    })
    void evidenceIsToppedUpInOpenHoursOfEveryDay(String asked, String until) {
        assertThat(call("businessHours", at(asked + "+08:00"), number(4), "09:00", "18:00"))
                .isEqualTo(at(until + "+08:00"));
    }

    @Test
    void openHoursOfWorkingDaysSkipTheWeekend() {
        assertThat(call("businessHours", at("2026-03-06T17:00+08:00"), number(4), "09:00", "18:00", "working-days"))
                .isEqualTo(at("2026-03-09T12:00+08:00"));
    }

    @Test
    void workingDaysSkipHolidaysAndCountMakeUpDays() {
        Object until = call("deadline", at("2026-09-18T08:00+08:00"), number(3), "working-days");
        assertThat(call("lastDay", until)).as("Sunday the 20th is worked").isEqualTo(LocalDate.parse("2026-09-22"));
        assertThat(call("lastDay", call("deadline", at("2026-09-30T09:00+08:00"), number(1), "working-days")))
                .isEqualTo(LocalDate.parse("2026-10-08"));
    }

    @Test
    void daysCrossTheEndOfFebruaryAndOfTheYear() {
        assertThat(call("lastDay", call("deadline", at("2028-02-25T10:00+08:00"), number(7), "days")))
                .isEqualTo(LocalDate.parse("2028-03-03"));
        assertThat(call("lastDay", call("deadline", at("2026-12-31T23:59+08:00"), number(7), "days")))
                .isEqualTo(LocalDate.parse("2027-01-07"));
    }

    @Test
    void monthsEndOnTheSameDayOrTheLastOfAShorterMonth() {
        assertThat(call("lastDay", call("deadline", at("2026-03-15T10:00+08:00"), number(6), "months")))
                .isEqualTo(LocalDate.parse("2026-09-15"));
        assertThat(call("lastDay", call("deadline", at("2026-08-31T10:00+08:00"), number(6), "months")))
                .isEqualTo(LocalDate.parse("2027-02-28"));
    }

    @Test
    void anEventCountsOnTheDayOfThePlaceWhateverItsOffset() {
        Object until = call("deadline", at("2026-03-02T20:00Z"), number(7), "days");
        assertThat(until).isEqualTo(at("2026-03-11T00:00+08:00"));
    }

    @Test
    void aDayOnWhichClocksAreSetIsOneDay() {
        functions = in("Europe/Berlin", RestDays.weekendsOnly());
        Object until = call("deadline", at("2026-03-28T12:00+01:00"), number(1), "days");
        assertThat(until).isEqualTo(at("2026-03-30T00:00+02:00"));
        assertThat(call("deadline", at("2026-03-28T12:00+01:00"), number(24), "hours"))
                .isEqualTo(at("2026-03-29T13:00+02:00"));
    }

    @Test
    void aDayWithoutMidnightBeginsWhenItBegins() {
        functions = in("America/Sao_Paulo", RestDays.weekendsOnly());
        assertThat(call("deadline", at("2018-11-02T12:00-03:00"), number(1), "days"))
                .isEqualTo(at("2018-11-04T01:00-02:00"));
    }

    @Test
    void aPauseExtendsAClockThatRuns() {
        OffsetDateTime until = at("2026-03-10T00:00+08:00");
        assertThat(call("pause", until, at("2026-03-04T10:00+08:00"), at("2026-03-06T10:00+08:00")))
                .isEqualTo(at("2026-03-12T00:00+08:00"));
        assertThat(call("pause", until, at("2026-03-04T10:00+08:00"), at("2026-03-06T11:00+08:00")))
                .as("a day begun counts as a day")
                .isEqualTo(at("2026-03-13T00:00+08:00"));
        assertThat(call(
                        "pause",
                        at("2026-03-10T09:00+08:00"),
                        at("2026-03-04T10:00+08:00"),
                        at("2026-03-04T11:30+08:00")))
                .isEqualTo(at("2026-03-10T10:30+08:00"));
        assertThat(call("pause", until, at("2026-03-10T00:00+08:00"), at("2026-03-20T10:00+08:00")))
                .as("too late to pause")
                .isEqualTo(until);
    }

    @Test
    @DisplayName("a pause of five days is five days, though one of them had 25 hours")
    void aPauseCountsTheDaysOfTheWall() {
        functions = in("Europe/London", RestDays.weekendsOnly());
        assertThat(call("pause", at("2026-11-10T00:00Z"), at("2026-10-22T00:00+01:00"), at("2026-10-27T00:00Z")))
                .isEqualTo(at("2026-11-15T00:00Z"));
        assertThat(call("pause", at("2026-04-10T00:00+01:00"), at("2026-03-26T00:00Z"), at("2026-03-31T00:00+01:00")))
                .isEqualTo(at("2026-04-15T00:00+01:00"));
    }

    @Test
    void aPeriodRestartsWithAnEventWhileItRuns() {
        OffsetDateTime until = at("2026-03-10T00:00+08:00");
        assertThat(call("restart", until, at("2026-03-09T18:00+08:00"), number(7), "days"))
                .isEqualTo(at("2026-03-17T00:00+08:00"));
        assertThat(call("restart", until, at("2026-03-10T18:00+08:00"), number(7), "days"))
                .isEqualTo(until);
        assertThat(call("extend", until, number(3))).isEqualTo(at("2026-03-13T00:00+08:00"));
    }

    @Test
    void whatCannotBeCountedIsUnknown() {
        OffsetDateTime event = at("2026-03-02T21:40+08:00");
        assertThat(call("deadline", event, number(7), "fortnights")).isNull();
        assertThat(call("deadline", event, number(7), "days", "sometimes")).isNull();
        assertThat(call("deadline", event, new BigDecimal("1.5"), "days")).isNull();
        assertThat(call("deadline", event, new BigDecimal("1e9"), "hours")).isNull();
        assertThat(call("businessHours", event, number(1), "nine", "18:00")).isNull();
        assertThat(call("businessHours", event, number(1), "18:00", "09:00")).isNull();
        assertThat(call("atTime", LocalDate.parse("2026-03-02"), "25:00")).isNull();
    }

    @Test
    void aYearOutsideTheCalendarIsCountedByWeekendsAndSaysSo() {
        call("deadline", at("2031-09-24T12:00+08:00"), number(7), "days", "statutory");
        assertThat(steps.told()).last().isEqualTo("weekends-only {date=2031-10-01}");
    }

    @Test
    void datesAndTimesTurnIntoOneAnother() {
        assertThat(call("atTime", LocalDate.parse("2026-03-02"), "21:40")).isEqualTo(at("2026-03-02T21:40+08:00"));
        assertThat(call("localDate", at("2026-03-02T20:00Z"))).isEqualTo(LocalDate.parse("2026-03-03"));
        assertThat(call("daysBetween", at("2026-03-02T23:59+08:00"), at("2026-03-03T00:00+08:00")))
                .isEqualTo(number(1));
        assertThat(call("isWorkday", LocalDate.parse("2026-10-10"))).isEqualTo(true);
    }

    private static List<NamedFunction> in(String zone, RestDays restDays) {
        return ClockFunctions.of(new Clocks(ZoneId.of(zone), restDays));
    }

    private @Nullable Object call(String name, @Nullable Object... arguments) {
        NamedFunction function = functions.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        Object[] all = new Object[function.parameters().size()];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        return function.apply(all, steps);
    }

    private static OffsetDateTime at(String text) {
        return OffsetDateTime.parse(text);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
