package org.refundrill.reference;

import java.time.OffsetDateTime;

/** PayPal: who opened in time, escalated in time and not too soon; then tracking, or the way back. */
final class WalletClaim {
    private static final long SIGNATURE_FROM = 750_00;

    private final CaseRecords file;
    private final Draft draft;
    private final Item dispute;
    private final Item payment;
    private final OffsetDateTime opened;
    private final long disputed;

    WalletClaim(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.dispute = file.one("dispute");
        this.payment = SchemeClocks.charge(file);
        this.opened = dispute.moment("openedAt");
        this.disputed = dispute.money("amount");
    }

    void decide() {
        Deadline opening = SchemeClocks.days("wallet-opening", payment.moment("at"), 180, "buyer", "C2-paypal-opening");
        Deadline escalation = SchemeClocks.days("escalation", opened, 20, "buyer", "C2-paypal-escalation");
        draft.due(opening).due(escalation);
        OffsetDateTime escalated = dispute.maybe("escalatedAt").orElse(null);
        if (SchemeClocks.over(opening, opened)) {
            draft.refuse(opening.rule());
        } else if (SchemeClocks.over(escalation, escalated == null ? file.now() : escalated)) {
            draft.refuse(escalation.rule());
        } else if (escalated == null) {
            draft.answer(OutcomeKind.HOLD, "none", escalation.rule());
        } else {
            draft.due(new SchemeClocks(file).answer());
            claim(escalated);
        }
        draft.pays("contested", "buyer");
        switch (draft.outcome.kind()) {
            case CONTEST -> draft.amount("contested", disputed);
            case ACCEPT_DISPUTE -> draft.amount("conceded", disputed);
            case APPROVE -> draft.amount("refund", disputed);
            default -> {}
        }
    }

    private void claim(OffsetDateTime escalated) {
        Deadline answer = new SchemeClocks(file).answer();
        long refunded = PaymentLedger.of(file).refundedBefore(file.now());
        boolean notReceived = dispute.is("code", "ppINR");
        if (notReceived
                && !SchemeClocks.civil(escalated)
                        .isAfter(SchemeClocks.civil(payment.moment("at")).plusDays(6))) {
            draft.answer(OutcomeKind.HOLD, "none", "C2-paypal-wait");
        } else if (SchemeClocks.over(answer, dispute.maybe("answeredAt").orElseGet(file::now))) {
            draft.accept("none", answer.rule());
        } else if (refunded >= disputed) {
            draft.answer(OutcomeKind.CONTEST, "proof-of-credit", "RD-02");
        } else if (refunded > 0) {
            draft.answer(OutcomeKind.CONTEST_PART, "proof-of-credit", "RD-02");
            draft.amount("contested", refunded).amount("conceded", disputed - refunded);
        } else if (dispute.is("code", "ppSNAD")) {
            notAsDescribed();
        } else {
            tracked();
        }
    }

    /** Tracking to the address on the transaction; a signature from the set amount on. */
    private void tracked() {
        Item delivery = SchemeClocks.delivery(file);
        if (!delivery.is("state", "delivered") || !delivery.is("place", "agreed-address")) {
            draft.accept("none", "C2-paypal-tracking");
        } else if (payment.money("amount") >= SIGNATURE_FROM && given("delivery-proof")) {
            proves("pickup-id", "C2-paypal-signature");
        } else {
            proves("delivery-proof", "C2-paypal-tracking");
        }
    }

    private boolean given(String exhibit) {
        return DisputeMerits.exhibited(file, exhibit) == Proof.GIVEN;
    }

    private void proves(String exhibit, String rule) {
        switch (DisputeMerits.exhibited(file, exhibit)) {
            case GIVEN -> draft.answer(OutcomeKind.CONTEST, "delivery", rule);
            case NOT_ASKED -> draft.ask(exhibit, "carrier", rule);
            default -> draft.accept("none", rule);
        }
    }

    /** SNAD: back with tracking, then the refund. */
    private void notAsDescribed() {
        if (file.one("handback").is("attempt", "returned")) {
            draft.accept("none", "C2-paypal-return");
        } else {
            draft.approve("return-refund", "C2-paypal-return");
        }
    }
}
