package org.refundrill.reference;

import java.time.OffsetDateTime;

/** The cardholder's bank: may this dispute be filed, now and for how much? */
final class BankFiling {
    private static final int MOST_FRAUD_DISPUTES = 35;
    private static final int LETTER_FROM = 3;

    private final CaseRecords file;
    private final Draft draft;
    private final Item dispute;
    private final SchemeClocks clocks;
    private final DisputeKind kind;
    private final String rule;

    BankFiling(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.dispute = file.one("dispute");
        this.clocks = new SchemeClocks(file);
        this.kind = DisputeKind.of(dispute.word("code"));
        this.rule = DisputeKind.rule(dispute.word("code"));
    }

    void decide() {
        clocks.filing().ifPresent(draft::due);
        OffsetDateTime now = file.now();
        long wanted = dispute.money("amount");
        long charged = SchemeClocks.charge(file).money("amount");
        long refunded = PaymentLedger.of(file).refundedBefore(now);
        long due = Math.min(wanted, charged) - refunded;
        if (refunded > 0 && due <= 0) {
            draft.refuse("C1-once");
        } else if (kind.fraud() && MerchantAnswer.admits(file)) {
            draft.refuse("C1-categories");
        } else if (clocks.pause().filter(wait -> !SchemeClocks.over(wait, now)).isPresent()) {
            draft.answer(OutcomeKind.HOLD, "none", rule + "-wait");
        } else if (clocks.filing()
                .filter(limit -> SchemeClocks.over(limit, now))
                .isPresent()) {
            draft.refuse(rule + "-limit");
        } else if (!shutOut()) {
            file(due, wanted > charged, refunded > 0);
        }
    }

    private boolean shutOut() {
        if (dispute.is("code", "v10-4") && dispute.numberOr("fraudDisputes", 0) > MOST_FRAUD_DISPUTES) {
            draft.refuse(rule + "-accounts");
        } else if (dispute.is("code", "v13-1")
                && dispute.numberOr("notReceivedHere", 0) >= LETTER_FROM
                && !lettered()) {
            draft.ask("cardholder-letter", "buyer", "C1-letter");
        } else if (dispute.is("code", "v13-3") && file.one("handback").is("attempt", "not-tried")) {
            draft.ask("return-attempt", "buyer", rule + "-return");
        } else if (kind == DisputeKind.RECURRING && !cancelledBeforeTheCharge()) {
            draft.refuse(rule);
        } else {
            return false;
        }
        return true;
    }

    private boolean lettered() {
        Item letter = file.one("letter");
        return letter.has("says") && !letter.is("says", "no-letter");
    }

    private boolean cancelledBeforeTheCharge() {
        OffsetDateTime charge = SchemeClocks.charge(file).moment("at");
        return file.one("terms")
                .maybe("cancelledAt")
                .filter(at -> at.isBefore(charge))
                .isPresent();
    }

    private void file(long due, boolean excess, boolean refunded) {
        if (excess || refunded) {
            draft.partly("none").because(excess ? "C1-amount" : "C1-once");
        } else {
            draft.approve("none", rule + "-in-time");
        }
        draft.amount("filed", due).pays("filed", "buyer");
    }
}
