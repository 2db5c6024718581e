package org.refundrill.reference;

import java.util.ArrayList;
import java.util.List;

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
        if (task.is("attempt", "new-number")) {
            draft.refuse("E1-one-number");
        } else if (ceiling == 0) {
            draft.refuse(dispute.is("state", "lost") ? "RD-06" : "E1-ceiling");
        } else {
            pay(task.money("asked"), ceiling);
        }
    }

    /** RD-04: to the means of payment used, whatever else is asked for; E.1: never beyond the ceiling. */
    private void pay(long asked, long ceiling) {
        if (task.has("to") && !task.is("to", "original-card")) {
            draft.partly("refund").because("RD-04");
        } else if (asked > ceiling) {
            draft.partly("refund").because("E1-ceiling");
        } else {
            draft.approve("refund", reasons());
        }
        draft.amount("refund", Math.min(asked, ceiling));
    }

    private String[] reasons() {
        List<String> reasons = new ArrayList<>();
        if (dispute.is("state", "won")) {
            reasons.add("RD-06");
        }
        if (SchemeClocks.charge(file).has("billed")) {
            reasons.add("E2-27");
        }
        if (task.is("attempt", "same-number")) {
            reasons.add("E1-one-number");
        }
        return (reasons.isEmpty() ? List.of("E1-owed") : reasons).toArray(String[]::new);
    }

    /**
     * The bank has paid the cardholder already: nothing on top, at most what is owed beyond the dispute. Where a part went
     * back before it, that part is to be contested first.
     */
    private void besideOpenDispute(long ceiling) {
        long owed = task.moneyOr("owed", 0);
        long disputed = dispute.money("amount");
        boolean credited = PaymentLedger.of(file).refundedBefore(dispute.moment("openedAt")) > 0;
        if (owed == 0 || credited) {
            draft.answer(OutcomeKind.HOLD, "none", "RD-01");
            return;
        }
        long rest = Math.min(owed, ceiling) - disputed;
        draft.accept(rest > 0 ? "refund-rest" : "none", "RD-03");
        draft.amount("conceded", disputed).amount("refund", Math.max(0, rest));
    }
}
