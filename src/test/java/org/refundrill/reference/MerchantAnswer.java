package org.refundrill.reference;

import java.time.OffsetDateTime;

/** The merchant's answer to a dispute: what settles it before anyone looks at the merits. */
final class MerchantAnswer {
    private static final int MOST_FRAUD_DISPUTES = 35;
    private static final int RETURN_DAYS = 15;

    private final CaseRecords file;
    private final Draft draft;
    private final Item dispute;
    private final SchemeClocks clocks;
    private final DisputeKind kind;
    private final String rule;
    private final OffsetDateTime opened;
    private final long disputed;
    private final long charged;

    MerchantAnswer(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.dispute = file.one("dispute");
        this.clocks = new SchemeClocks(file);
        this.kind = DisputeKind.of(dispute.word("code"));
        this.rule = DisputeKind.rule(dispute.word("code"));
        this.opened = dispute.moment("openedAt");
        this.disputed = dispute.money("amount");
        this.charged = SchemeClocks.charge(file).money("amount");
    }

    void decide() {
        Deadline answer = clocks.answer();
        draft.due(answer);
        OffsetDateTime answered = dispute.maybe("answeredAt").orElseGet(file::now);
        if (SchemeClocks.over(answer, answered)) {
            concede(answer.rule());
        } else if (!credited() && !outOfPlace() && !limited()) {
            new DisputeMerits(file, draft, kind, rule).decide();
        }
        settle();
    }

    /** Amex's immediate programme, RD-05 and RD-02: money that has gone back already. */
    private boolean credited() {
        PaymentLedger ledger = PaymentLedger.of(file);
        boolean before = full(ledger.refundedBefore(opened));
        boolean inside = insideTheReturnWait(ledger);
        if (dispute.is("programme", "immediate")) {
            if (before || inside) {
                draft.answer(OutcomeKind.CONTEST, "proof-of-credit", "C2-amex-immediate");
            } else {
                concede("C2-amex-immediate");
            }
            return true;
        }
        if (inside) {
            draft.answer(OutcomeKind.CONTEST, "proof-of-credit", "RD-05");
            return true;
        }
        if (before) {
            draft.answer(OutcomeKind.CONTEST, "proof-of-credit", "RD-02");
        }
        return before;
    }

    private boolean full(long refunded) {
        return refunded >= Math.min(disputed, charged);
    }

    private boolean insideTheReturnWait(PaymentLedger ledger) {
        boolean pendingReturn = kind == DisputeKind.CANCELLED || kind == DisputeKind.NOT_AS_DESCRIBED;
        return pendingReturn
                && file.one("handback")
                        .maybe("at")
                        .filter(at -> full(ledger.refundedBetween(
                                at,
                                SchemeClocks.days("wait", at, RETURN_DAYS, "seller", "RD-05")
                                        .until())))
                        .isPresent();
    }

    /** The wrong category, too early, too late. */
    private boolean outOfPlace() {
        if (kind.fraud() && admits(file)) {
            draft.answer(OutcomeKind.CONTEST, "wrong-category", "C1-categories");
            return true;
        }
        if (clocks.pause().filter(wait -> !SchemeClocks.over(wait, opened)).isPresent()) {
            draft.answer(OutcomeKind.CONTEST, "too-early", rule + "-wait");
            return true;
        }
        boolean late = clocks.filing()
                .filter(limit -> SchemeClocks.over(limit, opened))
                .isPresent();
        if (late) {
            draft.answer(OutcomeKind.CONTEST, "too-late", rule + "-limit");
        }
        return late;
    }

    /** The cardholder writes to have ordered. */
    static boolean admits(CaseRecords file) {
        Item letter = file.one("letter");
        return letter.has("says") && letter.word("says").startsWith("ordered-");
    }

    /** More than was charged, an account with too many fraud disputes, a part that was refunded. */
    private boolean limited() {
        long refunded = PaymentLedger.of(file).refundedBefore(opened);
        if (disputed > charged) {
            part("amount", disputed - charged + refunded, "C1-amount");
            return true;
        }
        if (dispute.is("code", "v10-4") && dispute.numberOr("fraudDisputes", 0) > MOST_FRAUD_DISPUTES) {
            draft.answer(OutcomeKind.CONTEST, "account-limit", rule + "-accounts");
            return true;
        }
        if (refunded > 0) {
            part("proof-of-credit", refunded, "RD-02");
        }
        return refunded > 0;
    }

    private void part(String with, long contested, String because) {
        draft.answer(OutcomeKind.CONTEST_PART, with, because);
        draft.amount("contested", contested).amount("conceded", disputed - contested);
    }

    private void concede(String because) {
        draft.accept("none", because);
    }

    private void settle() {
        draft.pays("contested", "buyer");
        switch (draft.outcome.kind()) {
            case CONTEST -> draft.amount("contested", disputed);
            case ACCEPT_DISPUTE -> draft.amount("conceded", disputed);
            default -> {}
        }
    }
}
