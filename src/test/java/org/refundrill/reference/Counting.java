package org.refundrill.reference;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How periods are counted: by civil days in China, or by elapsed hours. */
record Counting(RestDays restDays) {
    static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    /** CC 201 and 203: the event's day is not counted, the last day ends at 24:00 and rolls over rest. */
    Deadline days(String what, OffsetDateTime event, int days, String loser, String rule) {
        LocalDate last = civil(event).plusDays(days);
        if (restDays.rest(last)) {
            last = restDays.endOfRestPeriod(last).plusDays(1);
        }
        return until(what, startOf(last.plusDays(1)), loser, rule);
    }

    /**
     * A period in which the seller must act. Reading: it moves out of public holidays as every period does (CC 203), but
     * whether weekends count is read for the consumer here too, so they do not.
     */
    static Deadline ofTheSeller(String what, OffsetDateTime event, int days, String rule) {
        return new Counting(new ChineseRestDays(false)).days(what, event, days, "seller", rule);
    }

    /** A platform's period in days: counted alike, but it ends on rest days too, as platforms agree (CC 204). */
    Deadline plainDays(String what, OffsetDateTime event, int days, String loser, String rule) {
        return until(what, startOf(civil(event).plusDays(days + 1L)), loser, rule);
    }

    /** Elapsed hours, weekends or not. */
    Deadline hours(String what, OffsetDateTime event, int hours, String loser, String rule) {
        return until(what, event.plusHours(hours), loser, rule);
    }

    /** Hours between 09:00 and 18:00 of every day, rest days included. */
    Deadline deskHours(String what, OffsetDateTime event, int hours, String loser, String rule) {
        Duration left = Duration.ofHours(hours);
        OffsetDateTime from = event.withOffsetSameInstant(CHINA);
        while (true) {
            OffsetDateTime opens = from.toLocalDate().atTime(9, 0).atOffset(CHINA);
            OffsetDateTime closes = from.toLocalDate().atTime(18, 0).atOffset(CHINA);
            OffsetDateTime works = from.isBefore(opens) ? opens : from;
            Duration today = works.isBefore(closes) ? Duration.between(works, closes) : Duration.ZERO;
            if (left.compareTo(today) <= 0) {
                return until(what, works.plus(left), loser, rule);
            }
            left = left.minus(today);
            from = startOf(from.toLocalDate().plusDays(1));
        }
    }

    /** Working days; the event's day is not counted. */
    Deadline workingDays(String what, OffsetDateTime event, int days, String loser, String rule) {
        LocalDate day = civil(event);
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += restDays.rest(day) ? 0 : 1;
        }
        return until(what, startOf(day.plusDays(1)), loser, rule);
    }

    static LocalDate civil(OffsetDateTime moment) {
        return moment.withOffsetSameInstant(CHINA).toLocalDate();
    }

    static boolean over(Deadline deadline, OffsetDateTime moment) {
        return !moment.isBefore(deadline.until());
    }

    static Deadline until(String what, OffsetDateTime until, String loser, String rule) {
        return new Deadline(what, civil(until.minusNanos(1)), until, loser, rule);
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay().atOffset(CHINA);
    }
}
