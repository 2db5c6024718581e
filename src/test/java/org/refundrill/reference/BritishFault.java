package org.refundrill.reference;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** UK-04 to UK-10: goods and digital content that do not conform to the contract. */
final class BritishFault {
    private static final int MONTHS_PRESUMED = 6;
    private static final Set<String> FAILURES = Set.of("failed", "reappeared", "overdue", "refused");

    private final CaseRecords file;
    private final Item request;
    private final Draft draft;
    private final Item defect;
    private final List<Item> attempts;
    private final boolean goods;

    BritishFault(CaseRecords file, Item request, Draft draft) {
        this.file = file;
        this.request = request;
        this.draft = draft;
        this.defect = file.one("defect");
        this.attempts = file.all("attempt");
        this.goods = file.one("contract").is("kind", "goods");
    }

    void decide() {
        OffsetDateTime had = Handover.of(file).orElseThrow(() -> new UnknownFact("parcel[outbound].signedAt"));
        Deadline presumed = BritishPeriods.months("presumption", had, MONTHS_PRESUMED, "seller", "UK-08");
        Optional<Deadline> thirty = ThirtyDays.end(file, had);
        draft.due(presumed);
        if (goods) {
            thirty.ifPresent(draft::due);
        }
        if (file.buyer().denied("consumer")) {
            draft.refuse("UK-01");
            return;
        }
        boolean inTime = thirty.isEmpty() || !BritishPeriods.over(thirty.get(), request.moment("at"));
        boolean rejects =
                goods && defect.word("wanted").equals("termination") && inTime && !running() && !finallyRather();
        boolean presumption = !rejects && !BritishPeriods.over(presumed, defect.moment("appearedAt"));
        if (settled() || unproven(presumption) || held()) {
            return;
        }
        if (rejects) {
            draft.approve("return-refund", thirty.map(Deadline::rule).orElse("UK-05"), "UK-04", "UK-10");
            new BritishRefund(file, draft).afterRejection();
        } else {
            remedy(had);
        }
    }

    /** UK-08: the trader disproves what is presumed; else the consumer proves, and so for the short-term right. */
    private boolean unproven(boolean presumption) {
        if (!defect.stated("disputed")) {
            return false;
        }
        String party = presumption ? "seller" : "buyer";
        Proof proof = file.proof(party, "inspection-report");
        if (proof == Proof.NOT_ASKED) {
            draft.ask("inspection-report", party, "UK-08");
        } else if ((proof == Proof.GIVEN) == presumption) {
            draft.refuse("UK-08");
        }
        return proof == Proof.NOT_ASKED || (proof == Proof.GIVEN) == presumption;
    }

    /** UK-06, UK-08: a disputed fault that the consumer has not shown is better served by the presumption of section 24. */
    private boolean finallyRather() {
        return failed() && defect.stated("disputed") && file.proof("buyer", "inspection-report") != Proof.GIVEN;
    }

    private boolean running() {
        return !failed() && attempts.stream().anyMatch(attempt -> attempt.is("result", "running"));
    }

    /** UK-06: one try has failed, came too late or was refused. */
    private boolean failed() {
        return attempts.stream().anyMatch(attempt -> FAILURES.contains(attempt.word("result")));
    }

    /** UK-05, UK-09: the trader who was asked for a repair gets the time for it, whatever is wanted meanwhile. */
    private boolean held() {
        if (running()) {
            draft.hold(goods ? "UK-05" : "UK-09");
        }
        return running();
    }

    /** UK-06: the last try, be it after others that failed, has put right what was complained of. */
    private boolean settled() {
        boolean settled = attempts.stream()
                .max(Comparator.comparing(attempt -> attempt.moment("from")))
                .filter(last -> last.is("result", "done"))
                .filter(last -> last.moment("to").isAfter(defect.moment("appearedAt")))
                .isPresent();
        if (settled) {
            draft.refuse("UK-06");
        }
        return settled;
    }

    private void remedy(OffsetDateTime had) {
        BritishRefund refund = new BritishRefund(file, draft);
        String wanted = defect.word("wanted");
        String cure = goods ? "UK-06" : "UK-09";
        boolean money = wanted.equals("price-reduction") || wanted.equals("termination");
        if (!money) {
            draft.approve(wanted.equals("repair") ? "repair" : "exchange", cure);
            refund.postageOfCure();
        } else if (!failed()) {
            draft.partly("cure").because(cure);
            refund.postageOfCure();
        } else if (wanted.equals("price-reduction")) {
            draft.approve("price-reduction", cure);
            refund.priceReduction();
        } else if (goods) {
            draft.approve("return-refund", "UK-06", "UK-07");
            refund.afterRejection();
            refund.lessUse(had, request.moment("at"));
        } else {
            draft.partly("price-reduction").because(cure);
            refund.priceReduction();
        }
    }
}
