package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** US-02: the notices of a delay, what they are worth, and until when the order stands by the buyer's answers. */
final class AmericanDelay {
    /** Day split of the first delay, as remembered. */
    private static final int SHORT = 30;

    private final Deadline ship;
    private final List<Item> notices;

    AmericanDelay(List<Item> notices, Deadline ship) {
        this.ship = ship;
        this.notices = notices.stream()
                .sorted(Comparator.comparing(notice -> notice.moment("sentAt")))
                .toList();
    }

    /** Whether the first notice came in time and lets the buyer cancel free of charge. */
    boolean valid() {
        return !notices.isEmpty()
                && notices.get(0).yes("option")
                && notices.get(0).moment("sentAt").isBefore(ship.until());
    }

    private boolean second() {
        return valid() && notices.size() > 1;
    }

    private @Nullable LocalDate firstDate() {
        return notices.get(0).day("newDate");
    }

    private boolean firstShort() {
        LocalDate date = firstDate();
        return date != null && !date.isAfter(ship.lastDay().plusDays(SHORT));
    }

    /** A valid second notice, sent before the date of the first was over. */
    boolean renewed() {
        if (!second()) {
            return false;
        }
        LocalDate first = firstDate();
        return first != null
                && notices.get(1).yes("option")
                && notices.get(1).moment("sentAt").isBefore(AmericanPeriods.endOf(first));
    }

    boolean secondInvalid() {
        return second() && !renewed();
    }

    /** The only valid notice named a date more than thirty days off, or none. */
    boolean longer() {
        return valid() && !second() && !firstShort();
    }

    boolean consented() {
        return valid() && last().is("reply", "consents");
    }

    boolean cancelled() {
        return valid() && last().is("reply", "cancels");
    }

    boolean silent() {
        return valid() && !consented() && !cancelled();
    }

    private Item last() {
        return notices.get(notices.size() - 1);
    }

    /** The first instant at which the order stands no more; null while it stands for as long as the buyer likes. */
    @Nullable
    OffsetDateTime standsUntil() {
        if (cancelled()) {
            return last().moment("repliedAt");
        }
        LocalDate day = lastDayUncancelled();
        return day == null ? null : AmericanPeriods.endOf(day);
    }

    /** The last day on which the order stood; of a cancellation, its day. */
    LocalDate lastDay() {
        LocalDate day = cancelled() ? AmericanPeriods.civil(last().moment("repliedAt")) : lastDayUncancelled();
        if (day == null) {
            throw new IllegalStateException("an order that stands for ever");
        }
        return day;
    }

    private @Nullable LocalDate lastDayUncancelled() {
        if (!valid()) {
            return ship.lastDay();
        }
        if (renewed()) {
            return consented() ? last().day("newDate") : firstDate();
        }
        boolean dated = secondInvalid() && firstDate() != null;
        if (dated || !second() && (firstShort() || consented())) {
            return firstDate();
        }
        return consented() ? null : ship.lastDay().plusDays(SHORT);
    }

    /** The day on which the order ends unless it is shipped or agreed to; nothing while the wait has no end. */
    Optional<Deadline> consent() {
        OffsetDateTime until = valid() ? standsUntil() : null;
        return until == null
                ? Optional.empty()
                : Optional.of(new Deadline("consent", lastDay(), until, "seller", "US-02"));
    }
}
