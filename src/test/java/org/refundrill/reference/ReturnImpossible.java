package org.refundrill.reference;

/**
 * TB-21 and TB-22: goods that cannot come back, or hardly.
 *
 * <p>Readings: a seller's fault that the file does not establish leaves nothing but what the parties agreed; what fails
 * its purpose only in part is returned after all, since both conditions are needed.
 */
final class ReturnImpossible {
    private ReturnImpossible() {}

    static boolean claimed(CaseRecords file) {
        return file.claim().has("cannotReturn") && !file.claim().is("cannotReturn", "no");
    }

    static Draft decide(CaseRecords file, Draft draft) {
        boolean agreed = file.agreement("refund").isPresent();
        if (!file.claim().stated("sellerFault")) {
            return agreed ? draft.approve("refund", "TB-7") : draft.refuse("A0-5");
        }
        if (agreed) {
            return draft.approve("refund", "TB-21");
        }
        return switch (file.claim().word("cannotReturn")) {
            case "virtual-or-service" -> draft.approve("refund", "TB-21");
            case "purpose-frustrated" ->
                draft.approve(file.claim().stated("purposeDefeated") ? "refund" : "return-refund", "TB-21");
            default -> hardToReturn(file, draft);
        };
    }

    /** TB-22: the seller must help; a seller who does not refunds, a buyer who does not cooperate loses. */
    private static Draft hardToReturn(CaseRecords file, Draft draft) {
        if (!file.claim().yes("sellerHelps")) {
            return draft.approve("refund", "TB-22");
        }
        return file.claim().yes("buyerCooperates") ? draft.approve("return-refund", "TB-22") : draft.refuse("TB-22");
    }
}
