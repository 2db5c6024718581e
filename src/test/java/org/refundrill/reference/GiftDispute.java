package org.refundrill.reference;

import java.util.List;

/** TB-56 to TB-63: a dispute about a gift. */
final class GiftDispute {
    private GiftDispute() {}

    /**
     * TB-60 with TB-63: a late or missing gift is made good by its declared value, else its market value. A gift that did
     * not come back with the goods is negotiated after the seller's fault, or where it was unqualified or could not be
     * returned (TB-62); else its value is taken off (TB-61). One that came back stands in nobody's way.
     *
     * <p>Reading: while the gift is negotiated the request about it rests, and the main goods are decided apart (TB-59).
     */
    static Draft decide(CaseRecords file, Item request) {
        Draft draft = new Draft(request.id(), "gift").causedBy(Draft.Cause.BUYER);
        List<Item> gifts = file.all("gift");
        long missing = gifts.stream()
                .filter(gift -> gift.denied("delivered"))
                .mapToLong(GiftDispute::value)
                .sum();
        if (missing > 0) {
            return draft.approve("gift-value", "TB-60", "TB-63", "TB-59").amount("gift", missing);
        }
        if (!request.is("kind", "return-refund")) {
            return draft.refuse("TB-60");
        }
        if (gifts.stream().noneMatch(gift -> gift.denied("returned"))) {
            return freight(file, draft.approve("return-refund", "TB-61"));
        }
        boolean sellers = file.claim().stated("sellerFault");
        boolean unfit = gifts.stream().anyMatch(gift -> gift.denied("qualified") || gift.denied("returnable"));
        if (sellers || unfit) {
            draft.duties.add("negotiate-gift");
            return draft.hold("TB-62");
        }
        draft.approve("return-refund", "TB-61", "CN7-21").partly("return-refund");
        return freight(file, draft);
    }

    private static Draft freight(CaseRecords file, Draft draft) {
        boolean sellers = file.claim().stated("sellerFault");
        return draft.causedBy(sellers ? Draft.Cause.SELLER : Draft.Cause.BUYER);
    }

    private static long value(Item gift) {
        return gift.has("declared") ? gift.money("declared") : gift.money("market");
    }
}
