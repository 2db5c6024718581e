package org.refundrill.reference;

/**
 * JD-P 24: a gift that did not come: the price of one that the marketplace lists, at most 30 % of the main goods; else the
 * declared value, at most 50 %; without one, beans.
 */
final class MissingGift {
    private static final String RULE = "JP-24";

    private MissingGift() {}

    static Draft decide(CaseRecords file, Item request) {
        Draft draft = new Draft(request.id(), "missing-gift");
        Item gift = file.one("missingGift");
        if (gift.yes("sent")) {
            return draft.refuse(RULE);
        }
        long main = file.order().money("paid");
        if (gift.word("kind").equals("listed")) {
            return paid(draft, "gift-price", Math.min(gift.money("price"), Shares.percent(main, 30)));
        }
        return gift.has("declared")
                ? paid(draft, "gift-value", Math.min(gift.money("declared"), Shares.percent(main, 50)))
                : draft.approve("beans", RULE);
    }

    private static Draft paid(Draft draft, String remedy, long value) {
        return draft.approve(remedy, RULE).amount("gift", value);
    }
}
