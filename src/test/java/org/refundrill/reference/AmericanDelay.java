package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * US-02: what notices of a delay are worth, and until when the order stands by the buyer's answers. Nothing that comes
 * when the order has ended brings it back or ends it once more: neither a notice, nor consent, nor a cancellation.
 */
final class AmericanDelay {
    /** Day split of the first delay, as remembered. */
    private static final int SHORT = 30;

    private final Deadline ship;
    private final @Nullable Item first;
    private final @Nullable Item second;
    private final Standing afterFirst;
    private final Standing standing;

    /** @param notices in the order in which they were sent */
    AmericanDelay(List<Item> notices, Deadline ship) {
        this.ship = ship;
        Standing shipping = new Standing(ship.until(), Answer.NONE);
        this.first = !notices.isEmpty() && valid(notices.get(0), shipping) ? notices.get(0) : null;
        this.second = first != null && notices.size() > 1 ? notices.get(notices.size() - 1) : null;
        this.afterFirst = first == null ? shipping : answered(first, silence(first), true);
        this.standing = second == null ? afterFirst : further(second);
    }

    private enum Answer {
        NONE,
        CONSENTS,
        CANCELS
    }

    /**
     * How an order stands after a notice.
     *
     * @param until the first instant at which it stands no more; null for as long as the buyer likes
     * @param answer what the buyer said in time
     */
    private record Standing(@Nullable OffsetDateTime until, Answer answer) {
        boolean at(OffsetDateTime moment) {
            return until == null || moment.isBefore(until);
        }
    }

    /** Sent while the order stands, with a way to cancel free of charge. */
    private static boolean valid(Item notice, Standing before) {
        return notice.yes("option") && before.at(notice.moment("sentAt"));
    }

    /** A short first delay is agreed to by silence; a longer one, or one without a date, is waited for thirty days. */
    private Standing silence(Item notice) {
        LocalDate date = notice.day("newDate");
        LocalDate last = date != null && isShort(date) ? date : ship.lastDay().plusDays(SHORT);
        return new Standing(AmericanPeriods.endOf(last), Answer.NONE);
    }

    private boolean isShort(LocalDate date) {
        return !date.isAfter(ship.lastDay().plusDays(SHORT));
    }

    /** Consent counts where the notice does, a cancellation in any case. */
    private static Standing answered(Item notice, Standing silent, boolean valid) {
        String reply = notice.word("reply");
        if (reply.equals("none") || !silent.at(notice.moment("repliedAt"))) {
            return silent;
        }
        if (reply.equals("cancels")) {
            return new Standing(notice.moment("repliedAt"), Answer.CANCELS);
        }
        LocalDate date = notice.day("newDate");
        return valid ? new Standing(date == null ? null : AmericanPeriods.endOf(date), Answer.CONSENTS) : silent;
    }

    /** Whoever says nothing to a second notice keeps to what was settled by the first. */
    private Standing further(Item notice) {
        return afterFirst.answer() == Answer.CANCELS
                ? afterFirst
                : answered(notice, new Standing(afterFirst.until(), Answer.NONE), renewed());
    }

    /** Whether the first notice came in time and lets the buyer cancel free of charge. */
    boolean valid() {
        return first != null;
    }

    boolean renewed() {
        return second != null && valid(second, afterFirst);
    }

    boolean secondInvalid() {
        return second != null && !renewed();
    }

    /** The only valid notice named a date more than thirty days off, or none. */
    boolean longer() {
        LocalDate date = first == null ? null : first.day("newDate");
        return first != null && second == null && (date == null || !isShort(date));
    }

    boolean consented() {
        return standing.answer() == Answer.CONSENTS;
    }

    boolean cancelled() {
        return standing.answer() == Answer.CANCELS;
    }

    boolean silent() {
        return standing.answer() == Answer.NONE;
    }

    /** The first instant at which the order stands no more; null while it stands for as long as the buyer likes. */
    @Nullable
    OffsetDateTime standsUntil() {
        return standing.until();
    }

    /** The last day on which the order stood; of a cancellation, its day. */
    LocalDate lastDay() {
        OffsetDateTime until = standsUntil();
        if (until == null) {
            throw new IllegalStateException("an order that stands for ever");
        }
        return AmericanPeriods.civil(cancelled() ? until : until.minusNanos(1));
    }

    /** The day on which the order ends unless it is shipped or agreed to; nothing while the wait has no end. */
    Optional<Deadline> consent() {
        OffsetDateTime until = valid() ? standsUntil() : null;
        return until == null
                ? Optional.empty()
                : Optional.of(new Deadline("consent", lastDay(), until, "seller", "US-02"));
    }
}
