package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** How periods are counted in Ireland under Regulation 1182/71: the event's day is left out, a rest day is no last day. */
final class EuropeanPeriods {
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final RestDays REST = new IrishRestDays();

    private EuropeanPeriods() {}

    static LocalDate civil(OffsetDateTime moment) {
        return moment.atZoneSameInstant(DUBLIN).toLocalDate();
    }

    /** EU-03: article 3(1) and 3(4). */
    static Deadline days(String what, OffsetDateTime event, long days, String loser, String rule) {
        return ending(what, workingDayFrom(civil(event).plusDays(days)), loser, rule);
    }

    /** EU-04: so many months more than a period has. */
    static Deadline longer(Deadline period, int months, String rule) {
        return ending(period.what(), workingDayFrom(period.lastDay().plusMonths(months)), period.loser(), rule);
    }

    /** The same day so many months on. Reading: how long somebody is liable is no period in which an act is due. */
    static Deadline months(String what, OffsetDateTime event, long months, String loser, String rule) {
        return ending(what, civil(event).plusMonths(months), loser, rule);
    }

    static boolean over(Deadline deadline, OffsetDateTime moment) {
        return !moment.isBefore(deadline.until());
    }

    /** The same day so many months on, moved off rest days: a period in which an act is due. */
    static Deadline monthsToAct(String what, OffsetDateTime event, long months, String loser, String rule) {
        return ending(what, workingDayFrom(civil(event).plusMonths(months)), loser, rule);
    }

    private static LocalDate workingDayFrom(LocalDate day) {
        LocalDate last = day;
        while (REST.rest(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    private static Deadline ending(String what, LocalDate last, String loser, String rule) {
        OffsetDateTime until = last.plusDays(1).atStartOfDay(DUBLIN).toOffsetDateTime();
        return new Deadline(what, last, until, loser, rule);
    }
}
