package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** US-05: an error on the statement of a credit card. */
final class AmericanStatement {
    private final CaseRecords file;
    private final Item matter;
    private final Draft draft;
    private final Item notice;
    private final Item account;

    AmericanStatement(CaseRecords file, Item matter, Draft draft) {
        this.file = file;
        this.matter = matter;
        this.draft = draft;
        this.notice = file.one("errorNotice");
        this.account = file.one("account");
    }

    void decide() {
        if (notice.is("what", "price-regret")) {
            draft.refuse("US-05b");
        } else if (notice.is("what", "quality")) {
            new AmericanCardClaim(file, matter, draft).decide();
            draft.because("US-05b");
        } else {
            error();
        }
    }

    /** A letter counts when it comes; without one, the call is looked at as of now. */
    private void error() {
        boolean letter = notice.word("how").equals("written");
        boolean followed = Proof.of(file.all("document"), "buyer", "written-notice") == Proof.GIVEN;
        OffsetDateTime came = letter ? notice.moment("at") : followed ? letterAt() : file.now();
        Deadline last = AmericanPeriods.days("notice", account.moment("statementAt"), 60, "buyer", "US-05");
        draft.due(last);
        if (AmericanPeriods.over(last, came)) {
            draft.refuse("US-05a");
        } else if (!letter && !followed) {
            draft.ask("written-notice", "buyer", "US-05e");
        } else {
            investigated(came);
        }
    }

    private OffsetDateTime letterAt() {
        return file.all("document").stream()
                .filter(document -> document.is("kind", "written-notice"))
                .map(document -> document.moment("at"))
                .min(OffsetDateTime::compareTo)
                .orElseThrow();
    }

    private void investigated(OffsetDateTime came) {
        draft.due(AmericanPeriods.days("acknowledge", came, 30, "issuer", "US-05"));
        Deadline resolve = resolve(came);
        draft.due(resolve);
        if (notice.is("finding", "error")) {
            draft.approve("correction", "US-05").pays("credit", "issuer").amount("credit", notice.money("amount"));
        } else if (notice.is("finding", "no-error")) {
            draft.refuse("US-05f");
        } else if (AmericanPeriods.over(resolve, file.now())) {
            draft.escalate("US-05g");
        } else {
            draft.hold("US-05d");
        }
    }

    /** Two full billing cycles, but never more than ninety days. */
    private Deadline resolve(OffsetDateTime came) {
        Deadline most = AmericanPeriods.days("resolve", came, 90, "issuer", "US-05");
        LocalDate cycles = account.day("secondCycleEnd");
        return cycles != null && cycles.isBefore(most.lastDay())
                ? AmericanPeriods.ending("resolve", cycles, "issuer", "US-05")
                : most;
    }
}
