package org.refundrill.reference;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The days on which people rest, reckoned or copied a second time from what the law or a year's notice says. */
public final class DaysOfRest {
    private static final int FIRST = 2025;

    private DaysOfRest() {}

    /** Every day of rest in the years known, by the calendar's name; empty where nobody has reckoned it again. */
    public static NavigableSet<LocalDate> of(String calendar) {
        return switch (calendar) {
            case "cn" -> until(2026, new ChineseRestDays(true));
            case "ie" -> until(2027, new IrishRestDays());
            case "gb-eaw" -> until(2027, new EnglishRestDays());
            case "us-federal" -> until(2027, new FederalRestDays());
            default -> new TreeSet<>();
        };
    }

    private static NavigableSet<LocalDate> until(int last, RestDays days) {
        return LocalDate.of(FIRST, 1, 1)
                .datesUntil(LocalDate.of(last + 1, 1, 1))
                .filter(days::rest)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
