package org.refundrill.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.refundrill.language.Text;

/**
 * The days on which a country rests: weekends, holidays, and the weekend days on which people work instead. Of a year
 * that the calendar does not cover, only the weekends are known; {@link #covers} tells.
 */
public final class RestDays {
    private final String id;
    private final Set<DayOfWeek> weekend;
    private final List<Holiday> holidays;
    private final NavigableMap<LocalDate, Holiday> byStart = new TreeMap<>();
    private final Set<LocalDate> workdays;
    private final Set<Integer> years;

    /**
     * A span of days off, as a year's notice arranges it.
     *
     * @param name what the holiday is called
     * @param from the first day off
     * @param to the last day off
     * @param statutory those of the days that are holidays by law rather than moved weekend days
     */
    public record Holiday(Text name, LocalDate from, LocalDate to, List<LocalDate> statutory) {
        public Holiday {
            statutory = List.copyOf(statutory);
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a holiday cannot end before it begins");
            }
            for (LocalDate day : statutory) {
                if (day.isBefore(from) || day.isAfter(to)) {
                    throw new IllegalArgumentException("the statutory day " + day + " lies outside the holiday");
                }
            }
        }

        boolean includes(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(to);
        }
    }

    /**
     * A year of a calendar.
     *
     * @param holidays its days off
     * @param workdays weekend days on which people work
     */
    public record Year(List<Holiday> holidays, List<LocalDate> workdays) {
        public Year {
            holidays = List.copyOf(holidays);
            workdays = List.copyOf(workdays);
        }
    }

    /**
     * A calendar.
     *
     * @param id its name, such as {@code cn}
     * @param weekend the weekly days of rest
     * @param years what is known of each year
     */
    public RestDays(String id, List<DayOfWeek> weekend, Map<Integer, Year> years) {
        if (Set.copyOf(weekend).size() > 6) {
            throw new IllegalArgumentException("a week needs at least one working day");
        }
        this.id = id;
        this.weekend = weekend.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(weekend);
        this.years = new TreeSet<>(years.keySet());
        this.workdays = new TreeSet<>();
        years.values().forEach(year -> workdays.addAll(year.workdays()));
        this.holidays = years.values().stream()
                .flatMap(year -> year.holidays().stream())
                .sorted(Comparator.comparing(Holiday::from))
                .toList();
        holidays.forEach(holiday -> byStart.put(holiday.from(), holiday));
    }

    /** A calendar that knows weekends only. */
    public static RestDays weekendsOnly() {
        return new RestDays("weekends", List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Map.of());
    }

    public String id() {
        return id;
    }

    /** Every holiday, the earliest first. */
    public List<Holiday> holidays() {
        return holidays;
    }

    /** Whether the holidays and make-up workdays of this date's year are known. */
    public boolean covers(LocalDate date) {
        return years.contains(date.getYear());
    }

    /** The holiday that a date belongs to; a make-up workday belongs to none. */
    public Optional<Holiday> holidayOn(LocalDate date) {
        Map.Entry<LocalDate, Holiday> begun = byStart.floorEntry(date);
        return begun != null && begun.getValue().includes(date) && !workdays.contains(date)
                ? Optional.of(begun.getValue())
                : Optional.empty();
    }

    /** Whether people work on this date. */
    public boolean isWorkday(LocalDate date) {
        if (workdays.contains(date)) {
            return true;
        }
        return !weekend.contains(date.getDayOfWeek()) && holidayOn(date).isEmpty();
    }

    /** The last day of a period that would end on this date: the date itself, or the first day after the rest. */
    public LocalDate rolled(LocalDate last, Roll roll) {
        return switch (roll) {
            case NONE -> last;
            case STATUTORY -> afterHoliday(last);
            case REST_DAYS -> firstWorkday(last);
        };
    }

    private LocalDate afterHoliday(LocalDate last) {
        LocalDate day = last;
        Optional<Holiday> holiday = holidayOn(day);
        while (holiday.isPresent()) {
            day = holiday.get().to().plusDays(1);
            holiday = holidayOn(day);
        }
        return day;
    }

    private LocalDate firstWorkday(LocalDate last) {
        LocalDate day = last;
        while (!isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
