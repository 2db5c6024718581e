package org.refundrill.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** Saturdays, Sundays and the public holidays of Ireland, reckoned from the law that sets them. */
final class IrishRestDays implements RestDays {
    /** Reading: days that no calendar at the desk names yet are not counted on. */
    private static final int LAST_KNOWN = 2027;

    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(3, 17), MonthDay.of(12, 25), MonthDay.of(12, 26));

    @Override
    public boolean rest(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                || day.getYear() <= LAST_KNOWN && (FIXED.contains(MonthDay.from(day)) || movable(day));
    }

    private static boolean movable(LocalDate day) {
        return day.equals(saintBrigid(day.getYear()))
                || day.equals(easter(day.getYear()).plusDays(1))
                || day.equals(firstMonday(day, 5))
                || day.equals(firstMonday(day, 6))
                || day.equals(firstMonday(day, 8))
                || day.equals(LocalDate.of(day.getYear(), 10, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    }

    /** The first Monday of February, but the first itself when it is a Friday. */
    private static LocalDate saintBrigid(int year) {
        LocalDate first = LocalDate.of(year, 2, 1);
        return first.getDayOfWeek() == DayOfWeek.FRIDAY
                ? first
                : first.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate firstMonday(LocalDate day, int month) {
        return LocalDate.of(day.getYear(), month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    /** Easter Sunday by the anonymous Gregorian rule. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
