package org.refundrill.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Statutory rest days 2025 and 2026 as the General Office of the State Council announced them (notices of 12 November
 * 2024 and 4 November 2025).
 *
 * <p>Whether ordinary weekends count (CN7-04) is argued both ways; they do here, which favours the consumer. A make-up
 * workday is a workday although it falls on a weekend.
 */
record ChineseRestDays(boolean weekends) implements RestDays {
    private static final List<Span> HOLIDAYS = List.of(
            span("2025-01-01", "2025-01-01"),
            span("2025-01-28", "2025-02-04"),
            span("2025-04-04", "2025-04-06"),
            span("2025-05-01", "2025-05-05"),
            span("2025-05-31", "2025-06-02"),
            span("2025-10-01", "2025-10-08"),
            span("2026-01-01", "2026-01-03"),
            span("2026-02-15", "2026-02-23"),
            span("2026-04-04", "2026-04-06"),
            span("2026-05-01", "2026-05-05"),
            span("2026-06-19", "2026-06-21"),
            span("2026-09-25", "2026-09-27"),
            span("2026-10-01", "2026-10-07"));
    private static final List<LocalDate> MAKE_UP_WORKDAYS = List.of(
            LocalDate.parse("2025-01-26"),
            LocalDate.parse("2025-02-08"),
            LocalDate.parse("2025-04-27"),
            LocalDate.parse("2025-09-28"),
            LocalDate.parse("2025-10-11"),
            LocalDate.parse("2026-01-04"),
            LocalDate.parse("2026-02-14"),
            LocalDate.parse("2026-02-28"),
            LocalDate.parse("2026-05-09"),
            LocalDate.parse("2026-09-20"),
            LocalDate.parse("2026-10-10"));

    @Override
    public boolean rest(LocalDate day) {
        if (HOLIDAYS.stream().anyMatch(holiday -> holiday.covers(day))) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekends && weekend && !MAKE_UP_WORKDAYS.contains(day);
    }

    private static Span span(String first, String last) {
        return new Span(LocalDate.parse(first), LocalDate.parse(last));
    }

    private record Span(LocalDate first, LocalDate last) {
        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
