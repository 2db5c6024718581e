package org.refundrill.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Adds the money to a granted return: goods, freight, gifts, the ceiling of the ledger and the way back. */
final class Settlement {
    /** The goods are paid back, with what hangs on them. */
    private static final Set<String> FOR_THE_GOODS =
            Set.of("refund", "return-refund", "return-less-use", "refund-outside", "platform-refund");
    /** The goods travel back. */
    private static final Set<String> WAYS_BACK = Set.of("return-refund", "return-less-use", "exchange", "repair");
    /** A sum of the route's own, paid back through the payment. */
    private static final Set<String> OWN_SUMS = Set.of(
            "price-difference",
            "gift-value",
            "freight-refund",
            "double-earnest",
            "full-refund",
            "weight-refund",
            "share-refund",
            "gift-price",
            "channel-refund");
    /** What never went through the payment, and damages and promises, which are no refund. */
    private static final Set<String> BESIDE_PAYMENT =
            Set.of("return-freight", "compensation", "punitive", "promised", "off-platform", "inspection-fee");

    private final CaseRecords file;
    private final Draft draft;

    Settlement(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
    }

    void settle() {
        if (granted(FOR_THE_GOODS)) {
            Goods goods = Goods.of(file, draft.lines.isEmpty() ? file.claimedLines() : draft.lines, draft.cause);
            draft.amount("goods", goods.refund());
            if (goods.resettled()) {
                draft.because("CN7-26");
            }
            outboundFreight(goods);
            gifts();
            handlingFee();
            ceiling();
            asked();
            tenders();
        }
        if (draft.grants("return-refund") || draft.grants("return-less-use")) {
            refundPeriod();
        }
        if (granted(WAYS_BACK) || draft.grants("refund") && draft.goodsBack) {
            returnFreight();
        }
        if (granted(OWN_SUMS)) {
            ceiling();
            tenders();
        }
    }

    private boolean granted(Set<String> remedies) {
        return remedies.stream().anyMatch(draft::grants);
    }

    /**
     * TB-53, CN7-27: on a return at the buyer's wish, paid outbound freight stays with the seller; a part return that
     * falls under the free-shipping threshold, or abuse, lets the seller take the outbound freight off. On the seller's
     * fault it is refunded unless part of the order is kept (E.3 no. 4).
     *
     * <p>Reading: the rest of the order is measured at list price against the threshold.
     */
    private void outboundFreight(Goods goods) {
        long paid = file.order().money("freightPaid");
        if (draft.cause == Draft.Cause.SELLER) {
            draft.amount("outbound-freight", goods.keptUnits() == 0 ? paid : 0);
            return;
        }
        boolean thresholdBroken = goods.keptUnits() > 0
                && file.order().has("freeShippingFrom")
                && goods.keptAtList() < file.order().money("freeShippingFrom");
        boolean abuse = file.buyer().stated("abuse");
        if (paid == 0 && (thresholdBroken || abuse)) {
            draft.amount("outbound-freight", -file.order().money("freightTariff"))
                    .because("CN7-27", "TB-53");
        } else if (paid > 0) {
            draft.because("TB-53");
        }
    }

    /**
     * CN7-21, TB-61 to TB-63: on a return at the buyer's wish a gift that the buyer keeps or lost is taken off at the
     * declared value, else at the market value. An unqualified gift, one that cannot go back, or a return through the
     * seller's fault: the parties negotiate and nothing is taken off.
     */
    private void gifts() {
        for (Item gift : file.all("gift")) {
            if (!gift.denied("returned") || gift.denied("delivered")) {
                continue;
            }
            boolean negotiate =
                    draft.cause == Draft.Cause.SELLER || gift.denied("qualified") || gift.denied("returnable");
            if (negotiate) {
                draft.because("TB-62").duties.add("negotiate-gift");
            } else {
                long value = gift.has("declared") ? gift.money("declared") : gift.money("market");
                draft.amount("gift", draft.amounts.getOrDefault("gift", 0L) - value);
                draft.because("CN7-21", "TB-61", "TB-63");
            }
        }
    }

    /**
     * CN7-22: seven days from receiving the goods. Reading: the articles set no other period for a return with a reason,
     * and who returns for the seller's fault need not wait longer.
     */
    private void refundPeriod() {
        Item back = file.parcel("return");
        if (back.is("state", "delivered")) {
            back.maybe("signedAt")
                    .ifPresent(received -> draft.due(Counting.ofTheSeller("refund", received, 7, "CN7-22")));
        }
    }

    /** CN7-25: a handling fee that the seller had absorbed may be deducted on a return at the buyer's wish. */
    private void handlingFee() {
        boolean absorbed = file.order().is("handlingFeeBy", "seller");
        if (absorbed && draft.route.equals("no-reason")) {
            draft.amount("fee", -file.order().moneyOr("handlingFee", 0));
        }
    }

    /**
     * E.1 (2): what goes back to the payment never exceeds captured less refunded, adjusted and lost in disputes.
     * Reimbursed return freight and compensation never went through the payment and stand beside it.
     */
    private void ceiling() {
        List<Item> entries = file.all("entry");
        long booked = sum(entries, "capture");
        long captured =
                booked > 0 ? booked : file.order().money("paid") + file.order().moneyOr("freightPaid", 0);
        long left = captured - sum(entries, "refund") - sum(entries, "adjustment") - sum(entries, "lost-dispute");
        long over = toPayment() - Math.max(0, left);
        if (over > 0) {
            cut(over);
            draft.because("E1-2").duties.add("report-ceiling");
            if (draft.outcome.kind() == OutcomeKind.APPROVE && asksMoreThan(toPayment())) {
                draft.partly(draft.outcome.remedy()).or(OutcomeKind.APPROVE, draft.outcome.remedy());
            }
        }
    }

    /** What is over is taken off the last component first, so that the goods come before freight. */
    private void cut(long over) {
        List<String> components = new ArrayList<>(draft.amounts.keySet());
        Collections.reverse(components);
        long left = over;
        for (String component : components) {
            long due = draft.amounts.get(component);
            if (throughPayment(component) && due > 0) {
                long taken = Math.min(left, due);
                draft.amounts.remove(component);
                draft.amount(component, due - taken);
                left -= taken;
            }
        }
    }

    private static boolean throughPayment(String component) {
        return !BESIDE_PAYMENT.contains(component);
    }

    private Item request() {
        return file.all("request").stream()
                .filter(request -> request.id().equals(draft.request))
                .findFirst()
                .orElseThrow();
    }

    private boolean asksMoreThan(long due) {
        return request().moneyOr("asked", Long.MAX_VALUE) > due;
    }

    /** Asked more than is due: the return is granted, so calling it a part grant is right too. */
    private void asked() {
        Item request = request();
        if (draft.outcome.kind() == OutcomeKind.APPROVE && request.has("asked") && asksMoreThan(toPayment())) {
            draft.or(OutcomeKind.PARTLY_APPROVE, draft.outcome.remedy());
        }
    }

    /**
     * CN7-27, TB-49, TB-53, TB-54, CNQ-01 and A.7: who bears the way back. The insurer's share is not paid twice.
     *
     * <p>Reading: reimbursed only when the buyer advanced it, so not for a parcel sent freight-collect.
     */
    private void returnFreight() {
        String payer = draft.payers.computeIfAbsent(
                "return-freight", k -> draft.cause == Draft.Cause.SELLER ? "seller" : "buyer");
        Item parcel = file.parcel("return");
        if (payer.equals("seller") && parcel.has("freight") && !parcel.stated("collect")) {
            draft.amount("return-freight", beyondInsurance(parcel));
        }
    }

    /** A.7: what the insurance has paid is not owed again. */
    static long beyondInsurance(Item parcel) {
        return Math.max(0, parcel.money("freight") - parcel.moneyOr("insurancePaid", 0));
    }

    /** CN7-23: by the ways it was paid; a part by the weight of each way's real amount. */
    private void tenders() {
        draft.paidBack(toPayment(), file.all("tender"));
    }

    private long toPayment() {
        return draft.amounts.entrySet().stream()
                .filter(e -> throughPayment(e.getKey()))
                .mapToLong(e -> e.getValue())
                .sum();
    }

    private static long sum(List<Item> entries, String kind) {
        return entries.stream()
                .filter(entry -> entry.is("kind", kind))
                .mapToLong(entry -> entry.money("amount"))
                .sum();
    }
}
