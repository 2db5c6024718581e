package org.refundrill.reference;

import java.util.List;

/** TB-56 to TB-63: a dispute about a gift alone; the main goods are not touched (TB-59). */
final class GiftDispute {
    private GiftDispute() {}

    /**
     * TB-60 with TB-63: a late or missing gift is made good by its declared value, else its market value. TB-62: about an
     * unqualified gift the parties negotiate. A gift that came and is sound leaves nothing to grant.
     */
    static Draft decide(CaseRecords file, Item request) {
        Draft draft = new Draft(request.id(), "gift");
        List<Item> gifts = file.all("gift");
        long value = 0;
        boolean unqualified = false;
        for (Item gift : gifts) {
            if (!gift.yes("delivered")) {
                value += gift.has("declared") ? gift.money("declared") : gift.money("market");
            } else {
                unqualified |= !gift.yes("qualified");
            }
        }
        if (value > 0) {
            return draft.approve("gift-value", "TB-60", "TB-63", "TB-59").amount("gift", value);
        }
        if (unqualified) {
            draft.duties.add("negotiate-gift");
            return draft.hold("TB-62", "CNQ-11");
        }
        return draft.refuse("TB-60");
    }
}
