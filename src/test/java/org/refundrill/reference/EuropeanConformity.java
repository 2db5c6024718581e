package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** EUC-01 to EUC-05: goods that do not conform to the contract. */
final class EuropeanConformity {
    private static final LocalDate REPAIR_EXTENDS_FROM = LocalDate.of(2026, 7, 31);
    private static final Set<String> OPENS_SECOND_TIER =
            Set.of("failed", "reappeared", "overdue", "charged", "refused");

    private final CaseRecords file;
    private final Draft draft;
    private final Item contract;
    private final Item defect;
    private final Item state;

    EuropeanConformity(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.contract = file.one("contract");
        this.defect = file.one("defect");
        this.state = file.one("nationalLaw");
    }

    void decide() {
        OffsetDateTime delivered = file.receivedAt();
        Deadline liability = liability(delivered);
        Deadline presumed = EuropeanPeriods.months(
                "presumption", delivered, state.numberOr("presumptionMonths", 12), "seller", "EUC-02");
        draft.due(liability).due(presumed);
        if (file.buyer().denied("consumer")) {
            draft.refuse("EU-01");
            return;
        }
        OffsetDateTime appeared = defect.moment("appearedAt");
        if (!appeared.isBefore(liability.until())) {
            draft.refuse(liability.rule());
            return;
        }
        if (toldTooLate(appeared) || unproven(appeared.isBefore(presumed.until())) || running() || cured(appeared)) {
            return;
        }
        remedy();
    }

    /** EUC-01, EUC-04: two years or longer by national law; one year for second-hand goods where agreed; repair adds. */
    private Deadline liability(OffsetDateTime delivered) {
        long months = state.numberOr("liabilityMonths", 24);
        if (contract.stated("usedGoods") && contract.numberOr("agreedMonths", 0) >= 12) {
            months = Math.min(months, contract.number("agreedMonths"));
        }
        LocalDate concluded = EuropeanPeriods.civil(file.order().moment("placedAt"));
        boolean repaired =
                file.all("attempt").stream().anyMatch(attempt -> attempt.is("what", "repair") && attempt.has("to"));
        boolean extended = repaired && !concluded.isBefore(REPAIR_EXTENDS_FROM);
        if (extended) {
            months += 12;
        }
        return EuropeanPeriods.months("liability", delivered, months, "buyer", extended ? "EUC-04" : "EUC-01");
    }

    /** EUC-02: some states ask for notice within at least two months of detection. */
    private boolean toldTooLate(OffsetDateTime appeared) {
        long months = state.numberOr("noticeMonths", 0);
        if (months == 0) {
            return false;
        }
        Deadline notice = EuropeanPeriods.monthsToAct("defect-notice", appeared, months, "buyer", "EUC-02");
        draft.due(notice);
        boolean late = !defect.moment("notifiedAt").isBefore(notice.until());
        if (late) {
            draft.refuse("EUC-02");
        }
        return late;
    }

    /** EUC-02: within the presumption the seller shows that the goods were right, later the consumer that they were not. */
    private boolean unproven(boolean presumed) {
        if (!defect.stated("disputed")) {
            return false;
        }
        String party = presumed ? "seller" : "buyer";
        Proof proof = file.proof(party, "inspection-report");
        if (proof == Proof.NOT_ASKED) {
            draft.ask("inspection-report", party, "EUC-02");
        } else if ((proof == Proof.GIVEN) == presumed) {
            draft.refuse("EUC-02");
        }
        return proof == Proof.NOT_ASKED || (proof == Proof.GIVEN) == presumed;
    }

    private boolean running() {
        boolean running =
                !opened() && file.all("attempt").stream().anyMatch(attempt -> attempt.is("result", "running"));
        if (running) {
            draft.hold("EUC-03");
        }
        return running;
    }

    /** EUC-03: the defect complained of was repaired or the goods were replaced, and nothing has come back since. */
    private boolean cured(OffsetDateTime appeared) {
        boolean cured = file.all("attempt").stream()
                .anyMatch(attempt ->
                        attempt.is("result", "done") && !attempt.moment("to").isBefore(appeared));
        if (cured) {
            draft.refuse("EUC-03");
        }
        return cured;
    }

    private void remedy() {
        String wanted = defect.word("wanted");
        boolean impossible = defect.is("hindrance", "both-impossible");
        if (wanted.equals("repair") || wanted.equals("replacement")) {
            firstTier(wanted, impossible);
        } else if (!opened()) {
            draft.partly("cure").because("EUC-03");
            back();
        } else if (wanted.equals("price-reduction")) {
            reduction();
        } else {
            termination();
        }
    }

    /** EUC-03: the consumer chooses, unless the choice is impossible or out of proportion. */
    private void firstTier(String wanted, boolean impossible) {
        if (impossible) {
            draft.partly("money").because("EUC-03");
            return;
        }
        boolean hindered = defect.has("hindrance") && !defect.is("hindrance", "none");
        String exchange = defect.is("refurbished", "asked-for") ? "refurbished" : "exchange";
        String mine = wanted.equals("repair") ? "repair" : exchange;
        String other = wanted.equals("repair") ? "exchange" : "repair";
        if (hindered) {
            draft.partly(other).because("EUC-03");
        } else {
            draft.approve(mine, "EUC-03", "EUC-04");
        }
        back();
    }

    /** EUC-03: the first tier failed, was refused, is no way at all, or the defect is too serious for it. */
    private boolean opened() {
        List<Item> attempts = file.all("attempt");
        return defect.is("hindrance", "both-impossible")
                || defect.stated("serious")
                || attempts.stream().anyMatch(attempt -> OPENS_SECOND_TIER.contains(attempt.word("result")));
    }

    private void reduction() {
        draft.approve("price-reduction", "EUC-03");
        reduce();
    }

    private void reduce() {
        long less = EuropeanRefund.goods(file) - file.one("valuation").money("worth");
        draft.amount("price-reduction", Math.max(0, less));
    }

    /** EUC-03: no end of the contract for a minor defect, which the seller shows. EUC-05: the goods or proof of dispatch. */
    private void termination() {
        if (defect.stated("minorAlleged")) {
            Proof proof = file.proof("seller", "explanation");
            if (proof == Proof.NOT_ASKED) {
                draft.ask("explanation", "seller", "EUC-03");
                return;
            }
            if (proof == Proof.GIVEN) {
                draft.partly("price-reduction").because("EUC-03");
                reduce();
                return;
            }
        }
        boolean back = file.parcel("return").is("state", "delivered");
        if (defect.stated("paymentDemanded") && !back) {
            Proof sent = file.proof("buyer", "dispatch-proof");
            if (sent == Proof.NOT_ASKED) {
                draft.ask("dispatch-proof", "buyer", "EUC-05");
                return;
            }
            if (sent != Proof.GIVEN) {
                draft.hold("EUC-05");
                return;
            }
        }
        draft.approve("return-refund", "EUC-03", "EUC-05");
        EuropeanRefund.vat(file, draft, EuropeanRefund.goods(file));
        draft.amount(
                "outbound-freight", EuropeanRefund.whole(file) ? file.order().moneyOr("freightPaid", 0) : 0);
        draft.pays("return-freight", "seller");
        back();
    }

    /** EUC-03, EUC-05: sending back costs the consumer nothing. */
    private void back() {
        Item parcel = file.parcel("return");
        if (parcel.has("freight")) {
            draft.pays("return-freight", "seller").amount("return-freight", parcel.money("freight"));
        }
    }
}
