package org.refundrill.calendar;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.refundrill.feel.Frame;

/**
 * Counts periods in one place: in its time zone and with its rest days. The end of a period is the first instant that
 * is too late. Days are civil days of the zone, so a day on which clocks are set is one day; hours are elapsed hours.
 */
public final class Clocks {
    private final ZoneId zone;
    private final RestDays restDays;

    public Clocks(ZoneId zone, RestDays restDays) {
        this.zone = zone;
        this.restDays = restDays;
    }

    /** The civil day of an instant. */
    public LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(zone).toLocalDate();
    }

    /** The first instant of a day. */
    public OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    /** A time of day on a date. */
    public OffsetDateTime at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, zone).toOffsetDateTime();
    }

    /** The last civil day on which an act is in time. */
    public LocalDate lastDay(OffsetDateTime until) {
        return day(until.minusNanos(1));
    }

    /** Days counted from the day after the event; the last one ends at 24:00. */
    public OffsetDateTime days(LocalDate event, int count, Roll roll, Frame frame) {
        LocalDate last = event.plusDays(count);
        note(frame, "counted", "event", event, "days", BigDecimal.valueOf(count), "last", last);
        return endOf(rolled(last, roll, frame));
    }

    /** Months up to the day of the same number, or the last of a shorter month; it ends at 24:00. */
    public OffsetDateTime months(LocalDate event, int count, Roll roll, Frame frame) {
        LocalDate last = event.plusMonths(count);
        note(frame, "counted", "event", event, "months", BigDecimal.valueOf(count), "last", last);
        return endOf(rolled(last, roll, frame));
    }

    /** Working days counted from the day after the event; the last one ends at 24:00. */
    public OffsetDateTime workingDays(LocalDate event, int count, Frame frame) {
        LocalDate last = event;
        int left = count;
        while (left > 0) {
            frame.spend();
            last = last.plusDays(1);
            if (restDays.isWorkday(last)) {
                left--;
            }
        }
        note(frame, "counted", "event", event, "workingDays", BigDecimal.valueOf(count), "last", last);
        warn(last, frame);
        return endOf(last);
    }

    /** Elapsed time. When rolled over, it ends at 24:00 of the day after the rest. */
    public OffsetDateTime elapsed(OffsetDateTime event, Duration time, Roll roll, Frame frame) {
        OffsetDateTime until = inZone(event.plus(time));
        note(frame, "counted", "event", event, "elapsed", time, "until", until);
        LocalDate last = lastDay(until);
        LocalDate rolled = rolled(last, roll, frame);
        return rolled.equals(last) ? until : endOf(rolled);
    }

    /** Hours that run only while a desk is open: every day, or on working days. */
    public OffsetDateTime businessHours(
            OffsetDateTime event, Duration time, LocalTime opens, LocalTime closes, boolean everyDay, Frame frame) {
        ZonedDateTime now = event.atZoneSameInstant(zone);
        Duration left = time;
        while (true) {
            frame.spend();
            ZonedDateTime open = ZonedDateTime.of(now.toLocalDate(), opens, zone);
            ZonedDateTime close = ZonedDateTime.of(now.toLocalDate(), closes, zone);
            ZonedDateTime start = now.isBefore(open) ? open : now;
            boolean works = everyDay || restDays.isWorkday(now.toLocalDate());
            if (works && start.isBefore(close)) {
                Duration today = Duration.between(start, close);
                if (left.compareTo(today) <= 0) {
                    OffsetDateTime until = start.plus(left).toOffsetDateTime();
                    note(frame, "counted", "event", event, "openHours", time, "until", until);
                    return until;
                }
                left = left.minus(today);
            }
            now = now.toLocalDate().plusDays(1).atStartOfDay(zone);
        }
    }

    /**
     * A period that stood still for a while. One that ends at midnight goes on ending at midnight: a day begun counts
     * as a day, so that a pause never shortens it; days are those of the wall, not the longer or shorter one on which
     * clocks are set. A pause that begins after the end changes nothing.
     */
    public OffsetDateTime paused(OffsetDateTime until, OffsetDateTime from, OffsetDateTime to, Frame frame) {
        if (!to.isAfter(from) || !from.isBefore(until)) {
            return until;
        }
        OffsetDateTime later;
        if (until.isEqual(startOf(day(until)))) {
            Duration stood = Duration.between(onTheWall(from), onTheWall(to));
            later = startOf(day(until).plusDays(stood.plusDays(1).minusNanos(1).toDays()));
        } else {
            later = inZone(until.plus(Duration.between(from, to)));
        }
        note(frame, "paused", "from", from, "to", to, "until", later);
        return later;
    }

    /** A period with some more days. */
    public OffsetDateTime extended(OffsetDateTime until, int days, Frame frame) {
        OffsetDateTime later = until.atZoneSameInstant(zone).plusDays(days).toOffsetDateTime();
        note(frame, "extended", "until", until, "days", BigDecimal.valueOf(days), "to", later);
        return later;
    }

    /**
     * Civil days from the last day of a period to the day of an act: 0 or less in time, 1 or more too late. An act
     * that misses an hour on the last day itself is one day late.
     */
    public long daysLate(OffsetDateTime at, OffsetDateTime until) {
        long days = ChronoUnit.DAYS.between(lastDay(until), day(at));
        return at.isBefore(until) ? days : Math.max(1, days);
    }

    /**
     * Which month after an event a day lies in: the first one lasts up to the day of the same number, or to the last of a
     * shorter month. On the day of the event and before it none has begun.
     */
    public long monthsBegun(LocalDate event, LocalDate day) {
        if (!day.isAfter(event)) {
            return 0;
        }
        long months = Math.max(1, ChronoUnit.MONTHS.between(event, day));
        return event.plusMonths(months).isBefore(day) ? months + 1 : months;
    }

    /** Hours begun since a period ended: 0 or less in time, 1 or more too late. */
    public long hoursLate(OffsetDateTime at, OffsetDateTime until) {
        return Math.floorDiv(Duration.between(until, at).toSeconds(), 3600L) + 1;
    }

    /** Whether people work on this date. */
    public boolean isWorkday(LocalDate date) {
        return restDays.isWorkday(date);
    }

    private LocalDate rolled(LocalDate last, Roll roll, Frame frame) {
        LocalDate rolled = restDays.rolled(last, roll);
        if (roll != Roll.NONE) {
            warn(last, frame);
        }
        if (frame.tracing() && !rolled.equals(last)) {
            Optional<RestDays.Holiday> holiday = restDays.holidayOn(last);
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("last", last);
            holiday.ifPresent(named -> values.put("holiday", named.name()));
            values.put("rolledTo", rolled);
            frame.step("rolled-over", values);
        }
        return rolled;
    }

    private void warn(LocalDate date, Frame frame) {
        if (!restDays.covers(date)) {
            note(frame, "weekends-only", "date", date);
        }
    }

    private OffsetDateTime endOf(LocalDate last) {
        return startOf(last.plusDays(1));
    }

    private OffsetDateTime inZone(OffsetDateTime at) {
        return at.atZoneSameInstant(zone).toOffsetDateTime();
    }

    private LocalDateTime onTheWall(OffsetDateTime at) {
        return at.atZoneSameInstant(zone).toLocalDateTime();
    }

    private static void note(Frame frame, String how, Object... namesAndValues) {
        if (frame.tracing()) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                values.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
            frame.step(how, values);
        }
    }
}
