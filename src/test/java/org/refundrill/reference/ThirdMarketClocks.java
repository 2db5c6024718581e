package org.refundrill.reference;

import java.time.OffsetDateTime;

/**
 * A.5, third marketplace: what silence does there. Nothing else is known of its rules.
 *
 * <p>Readings: all of them elapse like the first one's; before the end, or answered in time, the request waits.
 */
final class ThirdMarketClocks {
    private final CaseRecords file;
    private final Item request;
    private final Counting counting;
    private final Draft draft;

    ThirdMarketClocks(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.counting = counting;
        this.draft = new Draft(request.id(), "third-market");
    }

    Draft decide() {
        if (file.file().stated("intervened") || !request.has("status")) {
            return notHeld();
        }
        return switch (request.word("status")) {
            case "wait-seller-agree" -> sellerAnswers();
            case "seller-refused" -> closes("buyer-escalate", "WX-refused");
            case "wait-buyer-return" -> closes("return-parcel", "WX-no-parcel");
            case "wait-seller-confirm" -> pays("seller-confirm", 10 * 24, "WX-returned", "return-refund");
            default -> notHeld();
        };
    }

    private Draft sellerAnswers() {
        if (file.order().is("state", "unshipped")) {
            return pays("seller-answer", 48, "WX-unshipped", "refund");
        }
        if (request.is("kind", "return-refund") && file.parcel("outbound").is("state", "delivered")) {
            return pays("seller-answer", 48, "WX-return", "return-refund");
        }
        boolean underWay = file.parcel("outbound").is("state", "in-transit") || request.is("reason", "not-received");
        return request.is("kind", "refund-only") && underWay
                ? pays("seller-answer", 48, "WX-shipped", "refund")
                : notHeld();
    }

    private Draft closes(String what, String rule) {
        Deadline clock = counting.hours(what, since(), 7 * 24, "buyer", rule);
        return silent(clock) ? draft.refuse(rule).due(clock) : draft;
    }

    private Draft pays(String what, int hours, String rule, String remedy) {
        Deadline clock = counting.hours(what, since(), hours, "seller", rule);
        boolean buyersWish = request.is("reason", "no-reason") || request.is("reason", "unwanted");
        boolean left = !file.order().is("state", "unshipped");
        return silent(clock)
                ? draft.approve(remedy, rule)
                        .causedBy(buyersWish && left ? Draft.Cause.BUYER : Draft.Cause.SELLER)
                        .due(clock)
                : draft;
    }

    /** Whether the clock has run out with nobody having acted; if not, the draft waits for it. */
    private boolean silent(Deadline clock) {
        boolean answered = request.maybe("answeredAt")
                .filter(at -> !at.isBefore(since()) && !Counting.over(clock, at))
                .isPresent();
        if (answered) {
            draft.hold("WX-07");
        } else if (!Counting.over(clock, file.now())) {
            draft.hold("WX-07").due(clock);
        }
        return !answered && Counting.over(clock, file.now());
    }

    private OffsetDateTime since() {
        return request.moment("statusSince");
    }

    private Draft notHeld() {
        return draft.escalate("CN0-8");
    }
}
