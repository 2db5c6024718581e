package org.refundrill.reference;

/** TB-75 to TB-81 and TB-26: broken, short, wrong or empty on arrival. */
final class SurfaceMismatch {
    private static final String[] AT_SIGNING = {"signing-condition", "photo", "video", "weight-record", "carrier-letter"
    };

    private final CaseRecords file;
    private final Item request;
    private final Draft draft;

    SurfaceMismatch(CaseRecords file, Item request) {
        this.file = file;
        this.request = request;
        this.draft = new Draft(request.id(), "surface-mismatch");
    }

    Draft decide() {
        Item outbound = file.parcel("outbound");
        if (outbound.is("state", "refused")) {
            return new Refusal(file, request).decide();
        }
        if (packedTogether()) {
            return completeness();
        }
        if (file.proof("seller", "signing-condition", "weight-record") == Proof.GIVEN
                && file.proof("buyer", AT_SIGNING) != Proof.GIVEN) {
            return draft.refuse("TB-80");
        }
        if (outbound.is("damageMark", "noted-at-signing")) {
            return proven("TB-75");
        }
        if (file.order().stated("confirmedByBuyer") && !file.order().stated("confirmInduced")) {
            return buyerProves("TB-76");
        }
        return sellerProvesSigning();
    }

    private boolean packedTogether() {
        boolean count = request.is("reason", "short") || request.is("reason", "empty-parcel");
        return count && file.order().stated("packedWithOther") && !file.order().yes("packConsent");
    }

    /** TB-26: orders packed together without consent: the seller proves that nothing was missing. */
    private Draft completeness() {
        return switch (file.proof("seller", "completeness-proof", "weight-record")) {
            case NOT_ASKED -> draft.ask("completeness-proof", "seller", "TB-26");
            case GIVEN -> draft.refuse("TB-26", "TB-80");
            case FAILED, REBUTTED -> proven("TB-26");
        };
    }

    /** TB-75: first the seller proves that it was signed by the signing rules. */
    private Draft sellerProvesSigning() {
        return switch (file.proof("seller", "signing-proof", "delivery-proof")) {
            case NOT_ASKED -> draft.ask("signing-proof", "seller", "TB-75");
            case FAILED, REBUTTED -> proven("TB-75");
            case GIVEN -> buyerProves("TB-75");
        };
    }

    /**
     * TB-75 and TB-76: the buyer proves that it was so at signing. Reading: a genuine picture sent in time does (as the
     * cracked plate of A.8 no. 12), so do an unboxing video, a note of the condition, a weight record, the carrier's letter.
     */
    private Draft buyerProves(String rule) {
        return switch (file.proof("buyer", AT_SIGNING)) {
            case NOT_ASKED -> draft.ask("signing-condition", "buyer", rule);
            case FAILED, REBUTTED -> draft.refuse(rule);
            case GIVEN -> proven(rule);
        };
    }

    /** TB-79: the buyer chooses; when the seller refuses that, return and refund. TB-81: the way back at seller's risk. */
    private Draft proven(String rule) {
        if (request.is("reason", "damaged")) {
            draft.pays("return-risk", "seller").because();
        }
        Item claim = file.claim();
        String chosen = claim.stated("remedyRefused") ? "refused" : claim.word("chosen");
        switch (chosen) {
            case "resend" -> draft.approve("resend", "TB-79", rule);
            case "exchange" -> draft.approve("exchange", "TB-79", rule);
            case "none" ->
                draft.approve("return-refund", "TB-79", rule)
                        .or(OutcomeKind.APPROVE, "resend")
                        .or(OutcomeKind.APPROVE, "exchange");
            default -> draft.approve("return-refund", "TB-79", rule);
        }
        if (request.is("reason", "empty-parcel")) {
            draft.or(OutcomeKind.APPROVE, "refund");
        }
        return request.is("reason", "damaged") ? draft.because("TB-81") : draft;
    }
}
