package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * How periods are counted in England and Wales: the event's day is left out, months end on the day of the same number,
 * and the last day ends at midnight. Reading: no period moves off a rest day.
 */
final class BritishPeriods {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private BritishPeriods() {}

    static LocalDate civil(OffsetDateTime moment) {
        return moment.atZoneSameInstant(LONDON).toLocalDate();
    }

    static Deadline days(String what, OffsetDateTime event, long days, String loser, String rule) {
        return ending(what, civil(event).plusDays(days), loser, rule);
    }

    static Deadline months(String what, OffsetDateTime event, long months, String loser, String rule) {
        return ending(what, civil(event).plusMonths(months), loser, rule);
    }

    static Deadline ending(String what, LocalDate last, String loser, String rule) {
        OffsetDateTime until = last.plusDays(1).atStartOfDay(LONDON).toOffsetDateTime();
        return new Deadline(what, last, until, loser, rule);
    }

    static boolean over(Deadline deadline, OffsetDateTime moment) {
        return !moment.isBefore(deadline.until());
    }

    static Deadline later(Deadline one, Deadline other) {
        return other.until().isAfter(one.until()) ? other : one;
    }
}
