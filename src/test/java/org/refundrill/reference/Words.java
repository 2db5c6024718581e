package org.refundrill.reference;

/** CNQ-12: what a shop's people said, and what they had the buyer pay outside the platform, binds the shop. */
final class Words {
    private Words() {}

    /** Reading: another person's word binds nobody; an agent's is shown by the buyer's chat log. */
    static Draft ofTheShop(CaseRecords file, Item request) {
        Draft draft = new Draft(request.id(), "shop-word");
        Item word = file.one("word");
        if (!word.word("by").equals("shop-agent")) {
            return draft.refuse("CNQ-12b");
        }
        return switch (file.proof("buyer", "chat-log")) {
            case NOT_ASKED -> draft.ask("chat-log", "buyer", "CNQ-12b");
            case FAILED, REBUTTED -> draft.refuse("CNQ-12b");
            case GIVEN -> draft.approve("promised-sum", "CNQ-12b").amount("promised", word.moneyOr("sum", 0));
        };
    }

    /**
     * Readings: proposed by the buyer it is another deal than the order shows, which the platform does not look at; what staff
     * proposed is shown by the chat log and given back when the seller's fault is established, beside the goods.
     */
    static Draft outsidePayment(CaseRecords file, Item request) {
        Draft draft = new Draft(request.id(), "outside-payment");
        Item payment = file.one("outsidePayment");
        if (payment.word("askedBy").equals("buyer")) {
            return draft.refuse("TB-06b");
        }
        return switch (file.proof("buyer", "chat-log")) {
            case NOT_ASKED -> draft.ask("chat-log", "buyer", "CNQ-12a");
            case FAILED, REBUTTED -> draft.refuse("CNQ-12a");
            case GIVEN ->
                file.claim().stated("sellerFault")
                        ? draft.approve("refund-outside", "CNQ-12a")
                                .amount("off-platform", payment.moneyOr("amount", 0))
                        : draft.refuse("CN0-5");
        };
    }
}
