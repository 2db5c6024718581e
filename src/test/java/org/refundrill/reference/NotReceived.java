package org.refundrill.reference;

/** TB-34 to TB-38, TB-28 and TB-10: the buyer says the goods never came. */
final class NotReceived {
    private final CaseRecords file;
    private final Item request;
    private final Counting counting;
    private final Draft draft;
    private final Item parcel;

    NotReceived(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.counting = counting;
        this.parcel = file.parcel("outbound");
        this.draft = new Draft(request.id(), "not-received");
    }

    Draft decide() {
        if (parcel.is("addressBy", "buyers-error")) {
            return draft.refuse("TB-34");
        }
        if (file.order().is("state", "unshipped")) {
            return new Shipping(file, request, counting).decide();
        }
        return switch (parcel.word("state")) {
            case "lost", "destroyed" -> lost();
            case "refused" -> new Refusal(file, request).decide();
            case "in-transit", "intercepted" -> new Interception(file, request, counting).decide();
            default -> delivered();
        };
    }

    /** TB-10, CND-01: the seller's risk until the buyer signs, unless the buyer chose another carrier. */
    private Draft lost() {
        return parcel.is("chosenBy", "buyer") ? draft.refuse("CND-01") : draft.approve("refund", "TB-10", "CND-01");
    }

    private Draft delivered() {
        if (parcel.is("addressBy", "agreed-change") && parcel.yes("atOldAddress")) {
            return parcel.yes("linkToBuyer") ? draft.refuse("TB-35") : draft.approve("refund", "TB-35");
        }
        return switch (parcel.word("signedBy")) {
            case "pick-up-point" -> pickUpPoint();
            case "named-person", "agreed-place" -> sellerProves("TB-36", "TB-38");
            case "recipient" -> sellerProves("TB-38", "TB-36");
            case "neighbour" -> neighbour();
            default -> sellerProves("TB-38", "TB-36");
        };
    }

    /** A.8 no. 10: tracking that names a neighbour is no delivery, until the seller shows that the buyer agreed. */
    private Draft neighbour() {
        return file.proof("seller", "signing-proof", "delivery-proof") == Proof.GIVEN
                ? draft.refuse("TB-36", "TB-38")
                : draft.approve("refund", "TB-36", "TB-38");
    }

    /** TB-28: a pick-up point counts only if it was shown or agreed. */
    private Draft pickUpPoint() {
        return file.listing().yes("pickUpPoint")
                ? sellerProves("TB-28", "TB-38")
                : draft.approve("refund", "TB-28", "CND-02");
    }

    /**
     * TB-38: the other side proves delivery, and TB-36: to the recipient, to someone the recipient named or at the place
     * the recipient said. What the tracking page says is not yet the proof. Reading: the proof is asked for before its
     * absence costs the seller the case.
     */
    private Draft sellerProves(String rule, String with) {
        return switch (file.proof("seller", "signing-proof", "delivery-proof")) {
            case NOT_ASKED ->
                draft.ask("signing-proof", "seller", "TB-38", rule).orAsk("delivery-proof", "seller");
            case FAILED, REBUTTED -> draft.approve("refund", rule, with);
            case GIVEN -> draft.refuse(rule, with);
        };
    }
}
