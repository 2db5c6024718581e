package org.refundrill.reference;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The evidence that wins, condition by condition.
 *
 * <p>Reading: what was given wins, what nobody has asked for is asked for, what is missing loses. Suspicious signals and
 * the seller's own word are no proof of anything.
 */
final class DisputeMerits {
    private final CaseRecords file;
    private final Draft draft;
    private final DisputeKind kind;
    private final String rule;
    private final Item charge;

    DisputeMerits(CaseRecords file, Draft draft, DisputeKind kind, String rule) {
        this.file = file;
        this.draft = draft;
        this.kind = kind;
        this.rule = rule;
        this.charge = SchemeClocks.charge(file);
    }

    void decide() {
        switch (kind) {
            case CHIP, CARD_PRESENT -> proves("chip-data", "bank", "records");
            case CARD_ABSENT -> new CardAbsent(file, draft, rule).decide();
            case FRAUD_PROGRAMME -> accept();
            case AUTHORISATION -> proves("approval-log", "bank", "records");
            case RECORDS -> proves("transaction-record", "seller", "records");
            case DUPLICATE -> duplicate();
            case NOT_RECEIVED -> notReceived();
            case RECURRING -> recurring();
            case NOT_AS_DESCRIBED -> notAsDescribed();
            case COUNTERFEIT -> counterfeit();
            case MISREPRESENTATION -> proves("terms-proof", "seller", "terms");
            case CREDIT -> credit();
            case CANCELLED -> cancelled();
        }
    }

    private void proves(String exhibit, String from, String remedy) {
        switch (proof(exhibit)) {
            case GIVEN -> contest(remedy);
            case NOT_ASKED -> draft.ask(exhibit, from, rule + "-wins");
            default -> accept();
        }
    }

    /** 12.6: the same order twice, or another payment, is what the cardholder says it is. */
    private void duplicate() {
        Optional<Item> twin = file.all("transaction").stream()
                .filter(one -> one.is("role", "twin"))
                .findFirst();
        boolean same = twin.filter(one -> one.is("orderNumber", charge.word("orderNumber")))
                .isPresent();
        if (file.one("terms").stated("otherPayment") || same) {
            accept();
        } else if (twin.isPresent()) {
            proves("second-delivery", "carrier", "two-orders");
        } else {
            contest("records");
        }
    }

    /** 13.1: a later date agreed, digital access, delivery where it was agreed. */
    private void notReceived() {
        OffsetDateTime opened = file.one("dispute").moment("openedAt");
        boolean later = file.one("terms")
                .maybe("laterDateAt")
                .filter(date -> SchemeClocks.civil(opened).compareTo(SchemeClocks.civil(date)) <= 0)
                .isPresent();
        if (later && given("later-date")) {
            contest("later-date");
            return;
        }
        if (given("access-log")) {
            contest("use");
            return;
        }
        delivered(SchemeClocks.delivery(file));
        if (draft.outcome.kind() == OutcomeKind.ACCEPT_DISPUTE && new CompellingEvidence(file).qualifies()) {
            draft.aboveAll("CE-3.0-only-10.4");
        }
    }

    private void delivered(Item delivery) {
        if (!delivery.is("state", "delivered")) {
            accept();
            return;
        }
        switch (delivery.word("place")) {
            case "agreed-address" -> proves("delivery-proof", "carrier", "delivery");
            case "pick-up-point" -> proves("pickup-id", "seller", "delivery");
            default -> {
                proves("address-proof", "seller", "delivery");
                if (draft.outcome.kind() == OutcomeKind.ASK) {
                    draft.or(OutcomeKind.ACCEPT_DISPUTE, "none");
                }
                draft.aboveAll(rule + "-elsewhere");
            }
        }
    }

    /** 13.2: only what was cancelled before the charge; then use afterwards. */
    private void recurring() {
        boolean before = file.one("terms")
                .maybe("cancelledAt")
                .filter(at -> at.isBefore(charge.moment("at")))
                .isPresent();
        if (before) {
            proves("usage-log", "seller", "use");
        } else {
            contest("not-cancelled");
        }
    }

    /** 13.3: no attempt to return; a cure the cardholder took; the listing. */
    private void notAsDescribed() {
        if (file.one("handback").is("attempt", "not-tried")) {
            contest("no-return");
        } else if (given("cure-record")) {
            contest("cure");
        } else {
            proves("listing-record", "seller", "listing");
        }
    }

    /** 13.4: a third party's finding; the seller's own is none. */
    private void counterfeit() {
        switch (Proof.of(file.all("exhibit"), "third-party", "authenticity")) {
            case GIVEN -> contest("authenticity");
            case NOT_ASKED -> draft.ask("authenticity", "third-party", rule + "-wins");
            default -> accept();
        }
    }

    /** 13.6: no credit promised wins; RD-04: money sent another way does not. */
    private void credit() {
        if (file.one("terms").denied("creditPromised")) {
            contest("no-credit-promised");
        } else if (PaymentLedger.of(file).refundedElsewhere()) {
            draft.accept("none", "RD-04");
        } else {
            accept();
        }
    }

    /** 13.7: fourteen days in Europe; the parcel that never came back; terms that were ticked. */
    private void cancelled() {
        Item terms = file.one("terms");
        if (terms.stated("europeanDistanceSale") && insideFourteenDays(terms.moment("cancelledAt"))) {
            accept();
            return;
        }
        boolean lost = file.one("handback").is("attempt", "never-arrived");
        boolean bound = terms.is("shown", "tick-box") && !terms.stated("cancelledByTerms");
        if (lost && given("return-record")) {
            contest("return-missing");
        } else if (bound && given("terms-proof")) {
            contest("terms");
        } else if (lost && proof("return-record") == Proof.NOT_ASKED) {
            draft.ask("return-record", "seller", rule + "-wins");
            if (bound && proof("terms-proof") == Proof.NOT_ASKED) {
                draft.orAsk("terms-proof", "seller");
            }
        } else if (bound) {
            proves("terms-proof", "seller", "terms");
        } else {
            accept();
        }
    }

    private boolean insideFourteenDays(OffsetDateTime cancelled) {
        return SchemeClocks.delivery(file)
                .maybe("at")
                .map(received ->
                        !SchemeClocks.over(SchemeClocks.days("withdrawal", received, 14, "buyer", rule), cancelled))
                .orElse(true);
    }

    private boolean given(String exhibit) {
        return proof(exhibit) == Proof.GIVEN;
    }

    private Proof proof(String exhibit) {
        return exhibited(file, exhibit);
    }

    /** How far a proof has come, whoever gives it. */
    static Proof exhibited(CaseRecords file, String exhibit) {
        Proof best = Proof.NOT_ASKED;
        boolean failed = false;
        for (String party : new String[] {"seller", "buyer", "bank", "carrier", "third-party"}) {
            Proof one = Proof.of(file.all("exhibit"), party, exhibit);
            failed |= one == Proof.REBUTTED || one == Proof.FAILED;
            best = one.compareTo(best) < 0 ? one : best;
        }
        return failed && best == Proof.NOT_ASKED ? Proof.FAILED : best;
    }

    private void contest(String remedy) {
        draft.answer(OutcomeKind.CONTEST, remedy, rule + "-wins");
    }

    private void accept() {
        draft.accept("none", rule);
    }
}
