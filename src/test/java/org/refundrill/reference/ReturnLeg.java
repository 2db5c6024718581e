package org.refundrill.reference;

/** TB-11, TB-41 to TB-48, TB-68, TB-70 and TB-38: something went wrong on the way back. */
final class ReturnLeg {
    private final CaseRecords file;
    private final Draft draft;
    private final Item parcel;

    ReturnLeg(CaseRecords file, Item request) {
        this.file = file;
        this.parcel = file.parcel("return");
        this.draft =
                new Draft(request.id(), "return-leg").causedBy(sellersDoing() ? Draft.Cause.SELLER : Draft.Cause.BUYER);
    }

    private boolean sellersDoing() {
        return file.claim().stated("sellerFault");
    }

    /**
     * CN7-20: the buyer sends the goods back; TB-45 speaks of the number of a parcel that has been sent. Reading: who
     * breached first is looked at first; without dated acts the seller's wrong address came first.
     */
    Draft decide() {
        if (!parcel.present()) {
            return draft.hold("CN7-20");
        }
        boolean buyerFirst =
                Freight.firstBreach(file).map(act -> act.is("actor", "buyer")).orElse(false);
        if (sellerBreach() && !buyerFirst) {
            return refund("TB-47", "TB-41").pays("return-risk", "seller");
        }
        if ((buyerBreach() || late()) && conditions()) {
            return draft.refuse("TB-11");
        }
        if (late() && !parcel.is("state", "delivered")) {
            return draft.refuse("TB-43", "TB-48");
        }
        if (buyerBreach() && !parcel.is("state", "delivered")) {
            return draft.refuse("TB-48", breachRule());
        }
        if (ofTheSellersRisk()) {
            return atSellersRisk(file.claim().stated("purposeDefeated") ? "TB-68" : "TB-78");
        }
        return switch (parcel.word("state")) {
            case "lost", "destroyed" -> lost();
            case "refused" -> refusedBySeller();
            case "delivered" -> delivered();
            default -> underWay();
        };
    }

    /** TB-38: the seller says it never came: the buyer proves that it did. */
    private Draft underWay() {
        return switch (file.proof("buyer", "delivery-proof")) {
            case NOT_ASKED -> draft.ask("delivery-proof", "buyer", "TB-38");
            case FAILED, REBUTTED -> draft.refuse("TB-38");
            case GIVEN -> refund("TB-38");
        };
    }

    /** TB-68 and TB-78: damage and loss are the seller's alike, so it does not matter what became of the parcel. */
    private boolean ofTheSellersRisk() {
        return sellersDoing()
                && (file.claim().stated("purposeDefeated") || file.claim().stated("coreUnusable"));
    }

    private boolean late() {
        return parcel.denied("inSystemTime");
    }

    /** TB-11: consent tied to reasonable conditions. Reading: to break a rule of returning is to miss them. */
    private boolean conditions() {
        return file.agreement("return")
                .filter(agreement -> agreement.stated("conditionsReasonable"))
                .isPresent();
    }

    /** TB-41, TB-42: a wrong address, or another one than the shown origin without the buyer's consent. */
    private boolean sellerBreach() {
        boolean elsewhere = parcel.denied("toShownOrigin") && parcel.denied("addressConsent");
        return !parcel.yes("addressRight") || (elsewhere && !parcel.is("state", "delivered"));
    }

    /** TB-44 to TB-46: other kind of carrier, no tracking number, freight-collect without consent. */
    private boolean buyerBreach() {
        return parcel.denied("sameKind")
                || parcel.denied("tracked")
                || (parcel.stated("collect") && parcel.denied("collectAgreed"));
    }

    private String breachRule() {
        if (parcel.stated("collect") && parcel.denied("collectAgreed")) {
            return "TB-46";
        }
        return parcel.denied("sameKind") ? "TB-44" : "TB-45";
    }

    /**
     * TB-11, TB-68, TB-70, TB-78, TB-81: loss on the way back. No proven seller fault, or a minor flaw: the buyer's, who
     * claims on the carrier. Purpose defeated, core function gone, or broken at signing: the seller's. Reading: proven
     * fault between minor and defeated purpose is the seller's too.
     */
    private Draft lost() {
        Item claim = file.claim();
        boolean brokenAtSigning = file.parcel("outbound").stated("damaged")
                || file.proof("buyer", "signing-condition", "photo", "video") == Proof.GIVEN;
        if (claim.yes("sellerFault") && brokenAtSigning) {
            return atSellersRisk("TB-81");
        }
        if (!claim.yes("sellerFault")) {
            return draft.refuse("TB-11").pays("return-risk", "buyer");
        }
        if (claim.stated("purposeDefeated")) {
            return atSellersRisk("TB-68");
        }
        if (claim.stated("coreUnusable")) {
            return atSellersRisk("TB-78");
        }
        return claim.yes("minor") ? draft.refuse("TB-70").pays("return-risk", "buyer") : atSellersRisk("TB-68");
    }

    private Draft atSellersRisk(String rule) {
        return refund(rule, "TB-11").pays("return-risk", "seller");
    }

    /** TB-37, TB-47: a mismatch on a buyer-reason return lets the seller refuse; no reason is the seller's breach. */
    private Draft refusedBySeller() {
        if (parcel.word("refusalReason").equals("seller-side-mismatch") && !sellersDoing()) {
            return draft.refuse("TB-37");
        }
        if (parcel.is("refusalReason", "seller-side-mismatch") && parcel.stated("damaged")) {
            return damaged();
        }
        return parcel.stated("damaged")
                ? refund("TB-47", "TB-11", "TB-70").pays("return-risk", "seller")
                : refund("TB-47").pays("return-risk", "seller");
    }

    /** TB-11, TB-70: damage on the way back is the seller's in every case. */
    private Draft damaged() {
        String rule = file.claim().stated("purposeDefeated")
                ? "TB-68"
                : file.claim().stated("minor") && sellersDoing() ? "TB-70" : "TB-11";
        return refund(rule).pays("return-risk", "seller");
    }

    /** Delivered: TB-38 puts the proof on the buyer where the signature is not the seller's own. */
    private Draft delivered() {
        if (parcel.stated("damaged")) {
            return damaged();
        }
        boolean signed = (!parcel.has("signedBy") && parcel.has("signedAt"))
                || parcel.is("signedBy", "recipient")
                || parcel.is("signedBy", "named-person")
                || parcel.is("signedBy", "agreed-place");
        if (!signed) {
            switch (file.proof("buyer", "delivery-proof", "signing-proof")) {
                case NOT_ASKED -> {
                    return draft.ask("delivery-proof", "buyer", "TB-38").orAsk("signing-proof", "buyer");
                }
                case FAILED, REBUTTED -> {
                    return draft.refuse("TB-38");
                }
                default -> draft.because("TB-38");
            }
        }
        boolean intact = sellersDoing()
                || !file.inspection().present()
                || file.claimedLines().stream().allMatch(line -> Intactness.intact(file.inspection(), line));
        return intact ? refund("CN7-22") : draft.refuse("M7-9", "M7-8");
    }

    private Draft refund(String... because) {
        String payer = Freight.agreed(file).orElse(sellersDoing() ? "seller" : "buyer");
        draft.pays("return-freight", payer);
        if (payer.equals("buyer") && parcel.stated("collect") && !parcel.stated("collectAgreed")) {
            draft.because("TB-51");
        }
        return draft.approve("return-refund", because).or(OutcomeKind.APPROVE, "refund");
    }
}
