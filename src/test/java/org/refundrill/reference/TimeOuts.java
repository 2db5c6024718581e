package org.refundrill.reference;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A.5, first marketplace: what silence does.
 *
 * <p>Readings: a status that waits says itself that nobody has acted, unless the other side's act is dated; hours and
 * days alike run as elapsed time, weekends included; only goods that arrived can be sent back; once the platform has
 * stepped in it decides on the merits.
 */
final class TimeOuts {
    private final CaseRecords file;
    private final Item request;
    private final Counting counting;

    TimeOuts(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.counting = counting;
    }

    Optional<Draft> expired() {
        Optional<Clock> clock = clock();
        boolean over = clock.isPresent()
                && !acted(clock.get())
                && Counting.over(clock.get().deadline(), file.now());
        return over ? clock.map(c -> outcome(c).due(c.deadline())) : Optional.empty();
    }

    /** States the clock that runs beside a ruling on the merits. */
    void stateRunning(Draft draft) {
        clock().filter(c -> !acted(c)).ifPresent(c -> draft.due(c.deadline()));
    }

    private Draft outcome(Clock clock) {
        Draft draft = new Draft(request.id(), "time-out");
        String rule = clock.deadline().rule();
        if (clock.remedy().equals("closed")) {
            return draft.refuse(rule);
        }
        boolean buyersWish = request.is("reason", "no-reason") || request.is("reason", "unwanted");
        boolean left = !file.order().is("state", "unshipped");
        return draft.approve(clock.remedy(), rule)
                .causedBy(buyersWish && left ? Draft.Cause.BUYER : Draft.Cause.SELLER);
    }

    private boolean acted(Clock clock) {
        return request.maybe("answeredAt")
                .filter(at -> at.isBefore(clock.deadline().until()) && !at.isBefore(clock.since()))
                .isPresent();
    }

    private Optional<Clock> clock() {
        if (file.file().stated("intervened") || !request.has("status") || !request.has("statusSince")) {
            return Optional.empty();
        }
        OffsetDateTime since = request.moment("statusSince");
        return switch (request.word("status")) {
            case "wait-seller-agree" -> sellerAnswers(since);
            case "seller-refused" -> clock("buyer-escalate", since, 5 * 24, "buyer", "A5-refused", "closed");
            case "wait-buyer-return" -> clock("return-parcel", since, 7 * 24, "buyer", "A5-no-parcel", "closed");
            case "wait-seller-confirm" ->
                clock("seller-confirm", since, 10 * 24, "seller", "A5-returned", "return-refund");
            default -> Optional.empty();
        };
    }

    private Optional<Clock> sellerAnswers(OffsetDateTime since) {
        Item outbound = file.parcel("outbound");
        if (file.order().is("state", "unshipped")) {
            return clock("seller-answer", since, 24, "seller", "A5-unshipped", "refund");
        }
        if (outbound.has("interceptAskedAt")) {
            return Optional.empty();
        }
        if (request.is("kind", "return-refund") && outbound.is("state", "delivered")) {
            return clock("seller-answer", since, 7 * 24, "seller", "A5-return", "return-refund");
        }
        boolean underWay = outbound.is("state", "in-transit") || request.is("reason", "not-received");
        return request.is("kind", "refund-only") && underWay
                ? clock("seller-answer", since, 36, "seller", "A5-shipped", "refund")
                : Optional.empty();
    }

    private Optional<Clock> clock(
            String what, OffsetDateTime since, int hours, String loser, String rule, String remedy) {
        return Optional.of(new Clock(since, counting.hours(what, since, hours, loser, rule), remedy));
    }

    /** A running clock and what its end brings. */
    private record Clock(OffsetDateTime since, Deadline deadline, String remedy) {}
}
