package org.refundrill.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** Saturdays, Sundays and the legal public holidays of the United States, 5 U.S.C. 6103, days in lieu included. */
final class FederalRestDays implements RestDays {
    /** Reading: days that no calendar at the desk names yet are not counted on. */
    private static final int LAST_KNOWN = 2027;

    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(6, 19), MonthDay.of(7, 4), MonthDay.of(11, 11), MonthDay.of(12, 25));

    @Override
    public boolean rest(LocalDate day) {
        return weekend(day) || day.getYear() <= LAST_KNOWN && (fixed(day) || movable(day));
    }

    /** On its day; a holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after. */
    private static boolean fixed(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || day.getDayOfWeek() == DayOfWeek.FRIDAY && FIXED.contains(MonthDay.from(day.plusDays(1)))
                || day.getDayOfWeek() == DayOfWeek.MONDAY && FIXED.contains(MonthDay.from(day.minusDays(1)));
    }

    /** King, Washington, Memorial Day, Labor Day, Columbus, Thanksgiving. */
    private static boolean movable(LocalDate day) {
        return nth(day, 1, 3, DayOfWeek.MONDAY)
                || nth(day, 2, 3, DayOfWeek.MONDAY)
                || nth(day, 5, -1, DayOfWeek.MONDAY)
                || nth(day, 9, 1, DayOfWeek.MONDAY)
                || nth(day, 10, 2, DayOfWeek.MONDAY)
                || nth(day, 11, 4, DayOfWeek.THURSDAY);
    }

    private static boolean nth(LocalDate day, int month, int ordinal, DayOfWeek weekday) {
        return day.equals(
                LocalDate.of(day.getYear(), month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
