package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** US-01 to US-03: an order by internet, mail or telephone that is not yet complete. */
final class AmericanOrder {
    private final CaseRecords file;
    private final Item matter;
    private final Draft draft;
    private final Item promise;
    private final AmericanDelay delay;

    AmericanOrder(CaseRecords file, Item matter, Draft draft) {
        this.file = file;
        this.matter = matter;
        this.draft = draft;
        this.promise = file.one("promise");
        Deadline ship = shipBy();
        this.delay = new AmericanDelay(file.all("delayNotice"), ship);
        draft.due(ship);
        delay.consent().ifPresent(draft::due);
    }

    /** US-01: the days stated, else fifty with an application for the seller's credit, else thirty. */
    private Deadline shipBy() {
        int days = promise.has("days") ? promise.number("days") : promise.stated("creditApplication") ? 50 : 30;
        return AmericanPeriods.days("ship", promise.moment("completeAt"), days, "seller", "US-01");
    }

    void decide() {
        OffsetDateTime stands = delay.standsUntil();
        if (missing() == 0) {
            shipped(stands);
        } else if (stands == null || file.now().isBefore(stands)) {
            standing();
        } else {
            ended();
        }
    }

    /** Units not shipped. */
    private long missing() {
        return file.all("line").stream()
                .mapToLong(line -> line.number("requested"))
                .sum();
    }

    private boolean part() {
        return file.all("line").stream().anyMatch(line -> line.number("requested") < line.number("quantity"));
    }

    private void shipped(@Nullable OffsetDateTime stands) {
        OffsetDateTime last = file.all("parcel").stream()
                .filter(parcel -> parcel.is("leg", "outbound"))
                .map(parcel -> parcel.moment("shippedAt"))
                .max(OffsetDateTime::compareTo)
                .orElseThrow(() -> new UnknownFact("parcel[outbound].shippedAt"));
        if (stands == null || last.isBefore(stands)) {
            draft.refuse(delay.cancelled() ? "US-02i" : stillBound());
            return;
        }
        draft.approve("return-refund", "US-02g").pays("return-freight", "seller");
        draft.amount("return-freight", file.one("check").moneyOr("ownFreight", 0));
        money(file.order().money("paid"), true);
        promptly();
    }

    /** US-04c: what a page promises beyond the rule binds the shop. */
    private void standing() {
        if (!part() && promise.stated("cancelAsked") && promise.stated("freeCancel")) {
            draft.approve("refund", "US-04c");
            money(EuropeanRefund.goods(file), true);
            refundFrom(AmericanPeriods.civil(matter.moment("at")));
        } else {
            draft.hold(stillBound());
        }
    }

    /** Why the buyer has to wait. */
    private String stillBound() {
        if (!delay.valid()) {
            return "US-01";
        }
        if (delay.consented()) {
            return "US-02f";
        }
        return delay.longer() ? "US-02e" : "US-02a";
    }

    private void ended() {
        draft.approve("refund", decisive());
        money(EuropeanRefund.goods(file), !part());
        promptly();
    }

    private String decisive() {
        if (promise.is("instead", "store-credit")) {
            return "US-03b";
        }
        if (part()) {
            return "US-03c";
        }
        if (delay.cancelled()) {
            return "US-02";
        }
        if (!delay.valid() || delay.secondInvalid()) {
            return "US-02d";
        }
        if (delay.silent() && delay.renewed()) {
            return "US-02c";
        }
        return delay.silent() && delay.longer() ? "US-02b" : "US-02h";
    }

    private void money(long goods, boolean nothingKept) {
        AmericanMoney money = new AmericanMoney(file, draft);
        draft.amount("goods", goods).amount("tax", money.tax(goods));
        draft.amount("outbound-freight", nothingKept ? file.order().moneyOr("freightPaid", 0) : 0);
        money.payBack();
    }

    private void promptly() {
        refundFrom(delay.lastDay());
    }

    /** US-03: seven working days from the day the right vests; one billing cycle on an account with the seller. */
    private void refundFrom(LocalDate vested) {
        boolean sellersAccount = file.one("account").is("kind", "seller-credit");
        draft.due(
                sellersAccount
                        ? AmericanPeriods.ending("refund", vested.plusMonths(1), "seller", "US-03")
                        : AmericanPeriods.workingDays("refund", vested, 7, "seller", "US-03"));
    }
}
