package org.refundrill.reference;

import java.time.OffsetDateTime;

/** US-06: an error in an electronic transfer from a bank account. */
final class AmericanTransfer {
    private final CaseRecords file;
    private final Draft draft;
    private final Item notice;
    private final Item account;

    AmericanTransfer(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.notice = file.one("errorNotice");
        this.account = file.one("account");
    }

    void decide() {
        if (notice.is("what", "quality") || notice.is("what", "price-regret")) {
            draft.refuse("US-06g");
            return;
        }
        Deadline last = AmericanPeriods.days("notice", account.moment("statementAt"), 60, "buyer", "US-06a");
        draft.due(last);
        if (AmericanPeriods.over(last, notice.moment("at"))) {
            draft.refuse("US-06a");
            return;
        }
        investigated(notice.moment("at"));
    }

    private void investigated(OffsetDateTime told) {
        boolean fresh = account.yes("newAccount");
        boolean longer = fresh || account.is("place", "store-terminal") || account.is("place", "abroad");
        Deadline decide = AmericanPeriods.workingDays(
                "decide", AmericanPeriods.civil(told), fresh ? 20 : 10, "issuer", fresh ? "US-06c" : "US-06b");
        Deadline investigate = AmericanPeriods.days("investigate", told, longer ? 90 : 45, "issuer", "US-06");
        boolean credited = notice.has("provisionalAt");
        if (!credited) {
            draft.due(decide);
        }
        draft.due(investigate);
        if (notice.is("finding", "error") || notice.is("finding", "no-error")) {
            found();
        } else if (AmericanPeriods.over(investigate, file.now())) {
            draft.escalate("US-06h");
        } else if (credited) {
            draft.hold("US-06d");
        } else if (AmericanPeriods.over(decide, file.now())) {
            draft.approve("provisional-credit", decide.rule());
            credit();
        } else {
            draft.hold(decide.rule());
        }
    }

    /** The result goes out within three business days. */
    private void found() {
        draft.due(AmericanPeriods.workingDays(
                "result", AmericanPeriods.civil(notice.moment("findingAt")), 3, "issuer", "US-06"));
        if (notice.is("finding", "error")) {
            draft.approve("correction", "US-06");
            credit();
        } else {
            draft.refuse("US-06f");
        }
    }

    private void credit() {
        draft.pays("credit", "issuer").amount("credit", notice.money("amount"));
    }
}
