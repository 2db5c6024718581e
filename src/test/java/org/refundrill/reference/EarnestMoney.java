package org.refundrill.reference;

import java.time.OffsetDateTime;

/**
 * CNQ-13: a seller in default gives earnest money back twice, a buyer in default loses it; who was first counts.
 *
 * <p>Reading: a balance must be paid before its time; one paid later leaves the buyer in default.
 */
final class EarnestMoney {
    private EarnestMoney() {}

    static Draft decide(CaseRecords file, Item request) {
        Draft draft = new Draft(request.id(), "earnest-money");
        Item earnest = file.one("earnest");
        OffsetDateTime due = earnest.moment("balanceDue");
        boolean paidInTime = earnest.maybe("balancePaidAt")
                .filter(paid -> paid.isBefore(due))
                .isPresent();
        boolean sellerFailed = earnest.maybe("sellerFailedAt")
                .filter(failed -> failed.isBefore(due) || paidInTime)
                .isPresent();
        if (sellerFailed) {
            long amount = earnest.money("amount");
            return draft.approve("double-earnest", "CNQ-13")
                    .amount("earnest-money", amount)
                    .amount("compensation", amount);
        }
        boolean buyerFailed = !paidInTime && !file.now().isBefore(due);
        return buyerFailed ? draft.refuse("CNQ-13") : draft.hold("CNQ-13");
    }
}
