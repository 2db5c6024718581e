package org.refundrill.exercise.investigation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * When somebody works: daily from one time to another, on the same day.
 *
 * @param opens the first minute
 * @param closes the first minute after
 * @param weekends whether on Saturdays and Sundays, too
 */
record OfficeHours(LocalTime opens, LocalTime closes, boolean weekends) {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** A machine, which answers at any time. */
    static final OfficeHours ALWAYS = new OfficeHours(LocalTime.MIN, LocalTime.MAX, true);

    OfficeHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("an office opens before it closes, not from " + opens + " to " + closes);
        }
    }

    /** When so much work is done that begins at a moment, or when the office opens next. */
    OffsetDateTime done(OffsetDateTime from, Duration work) {
        if (this.equals(ALWAYS)) {
            return from.plus(work);
        }
        OffsetDateTime at = opened(from);
        Duration left = work;
        while (left.compareTo(Duration.between(at, closing(at))) > 0) {
            left = left.minus(Duration.between(at, closing(at)));
            at = opened(closing(at));
        }
        return at.plus(left);
    }

    /** The same moment while the office is open, else the next opening. */
    private OffsetDateTime opened(OffsetDateTime moment) {
        OffsetDateTime at = moment;
        if (at.toLocalTime().isBefore(opens)) {
            at = at.with(opens);
        } else if (!at.toLocalTime().isBefore(closes)) {
            at = at.plusDays(1).with(opens);
        }
        while (!weekends && WEEKEND.contains(at.getDayOfWeek())) {
            at = at.plusDays(1).with(opens);
        }
        return at;
    }

    private OffsetDateTime closing(OffsetDateTime day) {
        return day.with(closes);
    }
}
