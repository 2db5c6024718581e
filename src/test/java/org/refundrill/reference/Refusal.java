package org.refundrill.reference;

/** TB-37, TB-39 and TB-40: a parcel that was refused at the door. */
final class Refusal {
    private final CaseRecords file;
    private final Draft draft;
    private final Item outbound;
    private final Item back;

    Refusal(CaseRecords file, Item request) {
        this.file = file;
        this.outbound = file.parcel("outbound");
        this.back = file.parcel("return");
        this.draft = new Draft(request.id(), "refused-parcel").back();
    }

    Draft decide() {
        if (back.is("state", "refused") && back.is("refusalReason", "seller-side-mismatch")) {
            return draft.causedBy(Draft.Cause.BUYER).refuse("TB-37");
        }
        if (outbound.is("refusalReason", "buyer-side-mismatch")) {
            return mismatchAtTheDoor();
        }
        draft.causedBy(Draft.Cause.BUYER);
        boolean sevenDay = file.claimedLines().stream().allMatch(line -> SevenDayGoods.returnable(file, line));
        return sevenDay ? sevenDayGoods() : otherGoods();
    }

    /** TB-37: a mismatch seen from outside: picture and refusal, then refund. */
    private Draft mismatchAtTheDoor() {
        if (outbound.is("damageMark", "refused-with-photo")) {
            return draft.approve("refund", "TB-37");
        }
        return switch (file.proof("buyer", "photo", "video", "signing-condition")) {
            case NOT_ASKED -> draft.ask("photo", "buyer", "TB-37");
            case FAILED, REBUTTED -> draft.refuse("TB-37");
            case GIVEN -> draft.approve("refund", "TB-37");
        };
    }

    /** TB-40 with TB-53: refund; the seller recovers the goods at its risk, the buyer bears the way back. */
    private Draft sevenDayGoods() {
        draft.duties.add("recover-goods");
        return draft.approve("refund", "TB-40", "TB-53")
                .pays("return-freight", "buyer")
                .pays("return-risk", "seller");
    }

    /**
     * TB-39: goods that do not bear refusal, refused without reason: seller does not take them back: pay the seller;
     * signs for them: refund or re-send. Reading: goods that do bear refusal fall to trade custom (A.0 rank 6): refund,
     * outbound freight on the seller, the way back on the buyer. Who refuses such goods without reason bears
     * their loss on the way back.
     */
    private Draft otherGoods() {
        if (file.listing().yes("refusable")) {
            draft.causedBy(Draft.Cause.SELLER);
            return draft.approve("refund", "TB-7").pays("return-freight", "buyer");
        }
        if (back.is("state", "refused")) {
            return draft.refuse("TB-39");
        }
        if (back.is("state", "delivered")) {
            return draft.approve("refund", "TB-39")
                    .or(OutcomeKind.APPROVE, "resend")
                    .pays("return-freight", "buyer")
                    .pays("resend-freight", "buyer");
        }
        return back.is("state", "lost") || back.is("state", "destroyed") ? draft.refuse("TB-39") : draft.hold("TB-39");
    }
}
