package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * How periods are counted in this shop on the east coast: the event's day is left out, a period ends at 24:00, and no
 * period moves off a rest day; only working and business days leave rest days out.
 */
final class AmericanPeriods {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final RestDays REST = new FederalRestDays();

    private AmericanPeriods() {}

    static LocalDate civil(OffsetDateTime moment) {
        return moment.atZoneSameInstant(NEW_YORK).toLocalDate();
    }

    /** The first instant after a day. */
    static OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(NEW_YORK).toOffsetDateTime();
    }

    static Deadline ending(String what, LocalDate last, String loser, String rule) {
        return new Deadline(what, last, endOf(last), loser, rule);
    }

    static Deadline days(String what, OffsetDateTime event, int days, String loser, String rule) {
        return ending(what, civil(event).plusDays(days), loser, rule);
    }

    /** Working days of a shop and business days of a bank are the same days here. */
    static Deadline workingDays(String what, LocalDate event, int days, String loser, String rule) {
        LocalDate day = event;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += REST.rest(day) ? 0 : 1;
        }
        return ending(what, day, loser, rule);
    }

    static boolean over(Deadline deadline, OffsetDateTime moment) {
        return !moment.isBefore(deadline.until());
    }
}
