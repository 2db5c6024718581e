package org.refundrill.reference;

/**
 * CNQ-11: gifts, prizes and trade-up goods must be safe, too; free goods may have harmless flaws that were disclosed.
 *
 * <p>Readings: for an unsafe one the loss is paid, disclosed or not; a trade-up was paid for in part, so that a disclosed flaw
 * of it is one the buyer knew (CNQ-03).
 */
final class GiftFlaw {
    private GiftFlaw() {}

    static Draft decide(CaseRecords file, Item request) {
        Draft draft = new Draft(request.id(), "gift-flaw");
        Item flaw = file.one("giftFlaw");
        if (flaw.word("kind").equals("unsafe")) {
            return draft.approve("damage-paid", "CNQ-11").amount("compensation", flaw.moneyOr("loss", 0));
        }
        if (flaw.stated("disclosed")) {
            return draft.refuse(flaw.word("came").equals("trade-up") ? "CNQ-03" : "CNQ-11b");
        }
        return draft.approve("gift-value", "CNQ-11").amount("gift", flaw.moneyOr("value", 0));
    }
}
