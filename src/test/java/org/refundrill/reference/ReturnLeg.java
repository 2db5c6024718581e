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

    /** Reading: who breached first is looked at first; without dated acts the seller's wrong address came first. */
    Draft decide() {
        if (!parcel.present()) {
            return draft.hold("TB-45");
        }
        boolean buyerFirst =
                Freight.firstBreach(file).map(act -> act.is("actor", "buyer")).orElse(false);
        if (sellerBreach() && !buyerFirst) {
            return refund("TB-47", "TB-41").pays("return-risk", "seller");
        }
        if (Agreed.timeMissed(file) && !parcel.is("state", "delivered")) {
            return draft.refuse("TB-43", "TB-48");
        }
        if (buyerBreach() && !parcel.is("state", "delivered")) {
            return draft.refuse("TB-48", breachRule());
        }
        return switch (parcel.word("state")) {
            case "lost", "destroyed" -> lost();
            case "refused" -> refusedBySeller();
            case "delivered" -> delivered();
            default -> draft.hold("TB-45");
        };
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
        if (file.parcel("outbound").stated("damaged")) {
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
            return parcel.stated("damaged") ? damaged() : draft.refuse("TB-37");
        }
        if (parcel.is("refusalReason", "seller-side-mismatch")) {
            return damaged();
        }
        return refund("TB-47").pays("return-risk", "seller");
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
        boolean signed = parcel.word("signedBy").equals("recipient")
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
        if (parcel.stated("collect") && !parcel.stated("collectAgreed")) {
            draft.pays("return-freight", "buyer").because("TB-51");
        }
        return draft.approve("return-refund", because).or(OutcomeKind.APPROVE, "refund");
    }
}
