package org.refundrill.reference;

/**
 * A.7: price protection, a promise of the shop: the difference to the lower final price of the same item inside the
 * window, once.
 *
 * <p>Readings: the window counts civil days from the day after payment and does not roll over; the price now is per unit.
 */
final class PriceProtection {
    private static final String RULE = "A7-price-protection";

    private PriceProtection() {}

    static Draft decide(CaseRecords file, Item request, Counting counting) {
        Draft draft = new Draft(request.id(), "price");
        int days = file.listing().number("protectionDays");
        if (days == 0) {
            return draft.refuse(RULE);
        }
        Deadline window = counting.plainDays("price-protection", file.order().moment("paidAt"), days, "buyer", RULE);
        draft.due(window);
        boolean before = file.all("entry").stream().anyMatch(entry -> entry.is("kind", "adjustment"));
        int units = file.all("line").stream()
                .mapToInt(line -> line.number("quantity"))
                .sum();
        long lower = file.order().money("paid") - file.order().money("priceNow") * units;
        if (before || lower <= 0 || Counting.over(window, request.moment("at"))) {
            return draft.refuse(RULE);
        }
        return draft.approve("price-difference", RULE).amount("price-difference", lower);
    }
}
