package org.refundrill.reference;

/** RD-01, RD-03, RD-04, RD-06: a refund asked of a payment that is, was or may be disputed. */
final class RefundBesideDispute {
    private final CaseRecords file;
    private final Item task;
    private final Draft draft;
    private final Item dispute;

    RefundBesideDispute(CaseRecords file, Item task, Draft draft) {
        this.file = file;
        this.task = task;
        this.draft = draft;
        this.dispute = file.one("dispute");
    }

    void decide() {
        long ceiling = PaymentLedger.of(file).ceiling();
        if (dispute.is("state", "open")) {
            besideOpenDispute(ceiling);
            return;
        }
        long asked = task.money("asked");
        if (task.is("attempt", "new-number")) {
            draft.refuse("E1-one-number");
        } else if (ceiling == 0) {
            draft.refuse(dispute.is("state", "lost") ? "RD-06" : "E1-ceiling");
        } else {
            boolean elsewhere = task.is("to", "other-card") || task.is("to", "bank-transfer");
            if (elsewhere || asked > ceiling) {
                draft.partly("refund");
            } else {
                draft.approve("refund");
            }
            draft.because(elsewhere ? "RD-04" : "E1-ceiling", "RD-06", "E1-one-number", "E2-27");
            draft.amount("refund", Math.min(asked, ceiling));
        }
    }

    /** The bank has paid the cardholder already: nothing on top, at most what is owed beyond the dispute. */
    private void besideOpenDispute(long ceiling) {
        long owed = task.moneyOr("owed", 0);
        long disputed = dispute.money("amount");
        if (owed == 0) {
            draft.hold("RD-01");
            return;
        }
        long rest = Math.min(owed, ceiling) - disputed;
        draft.accept(rest > 0 ? "refund-rest" : "none", "RD-03");
        draft.amount("conceded", disputed).amount("refund", Math.max(0, rest));
    }
}
