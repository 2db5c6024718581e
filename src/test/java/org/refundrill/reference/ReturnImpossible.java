package org.refundrill.reference;

/** TB-21 and TB-22: a granted return whose goods cannot come back, or hardly. */
final class ReturnImpossible {
    private ReturnImpossible() {}

    static void apply(CaseRecords file, Draft draft) {
        boolean toCome = draft.grants("return-refund") && !file.parcel("return").present();
        if (!toCome || !file.claim().has("cannotReturn")) {
            return;
        }
        switch (file.claim().word("cannotReturn")) {
            case "virtual-or-service", "purpose-frustrated" -> withoutReturn(draft);
            case "hard-to-return" -> hardToReturn(file, draft);
            default -> {}
        }
    }

    /** TB-21: only where the seller is at fault. */
    private static void withoutReturn(Draft draft) {
        if (draft.cause == Draft.Cause.SELLER) {
            draft.approve("refund").aboveAll("TB-21");
        }
    }

    /** TB-22: the seller must help; a seller who does not refunds, a buyer who does not cooperate loses. */
    private static void hardToReturn(CaseRecords file, Draft draft) {
        if (!file.claim().yes("sellerHelps")) {
            draft.approve("refund").aboveAll("TB-22");
        } else if (!file.claim().yes("buyerCooperates")) {
            draft.refuse().aboveAll("TB-22");
        } else {
            draft.because("TB-22");
        }
    }
}
