package org.refundrill.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Saturdays, Sundays and the bank holidays of England and Wales, reckoned from the Act of 1971 and from custom. */
final class EnglishRestDays implements RestDays {
    /** Reading: days that no calendar at the desk names yet are not counted on. */
    private static final int LAST_KNOWN = 2027;

    @Override
    public boolean rest(LocalDate day) {
        return weekend(day) || day.getYear() <= LAST_KNOWN && (movable(day) || newYear(day) || christmas(day));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Good Friday and Easter Monday, the first and the last Monday of May, the last Monday of August. */
    private static boolean movable(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1))
                || day.equals(LocalDate.of(day.getYear(), 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)))
                || day.equals(LocalDate.of(day.getYear(), 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)))
                || day.equals(LocalDate.of(day.getYear(), 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    }

    /** The first of January; when it falls on a weekend, the Monday after. */
    private static boolean newYear(LocalDate day) {
        return day.equals(weekdayFrom(LocalDate.of(day.getYear(), 1, 1)));
    }

    /** The two days of Christmas; one that falls on a weekend is kept on the next day that is free of both. */
    private static boolean christmas(LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), 12, 25);
        LocalDate second = first.plusDays(1);
        LocalDate insteadOfFirst = first;
        LocalDate insteadOfSecond = second;
        if (weekend(first)) {
            insteadOfFirst =
                    weekend(second) ? second.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : second.plusDays(1);
        }
        if (weekend(second)) {
            LocalDate monday = weekdayFrom(second);
            insteadOfSecond = monday.equals(insteadOfFirst) ? monday.plusDays(1) : monday;
        }
        return day.equals(first) || day.equals(second) || day.equals(insteadOfFirst) || day.equals(insteadOfSecond);
    }

    private static LocalDate weekdayFrom(LocalDate day) {
        return weekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    /** Easter Sunday by Gauss's rule as corrected for the Gregorian calendar, good for 1900 to 2099. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int week = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        LocalDate day = LocalDate.of(year, 3, 22).plusDays(moon + week);
        boolean tooLate = day.equals(LocalDate.of(year, 4, 26))
                || day.equals(LocalDate.of(year, 4, 25)) && moon == 28 && year % 19 > 10;
        return tooLate ? day.minusDays(7) : day;
    }
}
