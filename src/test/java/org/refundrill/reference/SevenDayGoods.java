package org.refundrill.reference;

/** Whether goods may go back without a reason at all. */
final class SevenDayGoods {
    private SevenDayGoods() {}

    /** What a line is under the seven-day regime, and the rules that say so. */
    enum Standing {
        INCLUDED,
        EXCLUDED,
        PROMISED,
        NOT_CONFIRMED,
        CONFIRMED_AWAY
    }

    static Standing of(CaseRecords file, Item line) {
        if (excludedOutright(file, line)) {
            return promised(file) ? Standing.PROMISED : Standing.EXCLUDED;
        }
        if (line.word("risk").equals("none")) {
            return Standing.INCLUDED;
        }
        if (!confirmed(file)) {
            return Standing.NOT_CONFIRMED;
        }
        return promised(file) ? Standing.PROMISED : Standing.CONFIRMED_AWAY;
    }

    static boolean returnable(CaseRecords file, Item line) {
        Standing standing = of(file, line);
        return standing != Standing.EXCLUDED && standing != Standing.CONFIRMED_AWAY;
    }

    /**
     * CN7-07: made to the buyer's own specification, fresh, digital, unsealed audio-visual, newspapers. Choosing from
     * listed options is not custom-made (A.8 no. 7).
     */
    private static boolean excludedOutright(CaseRecords file, Item line) {
        if (line.word("madeTo").equals("own-specification")) {
            return true;
        }
        return switch (line.word("category")) {
            case "fresh", "digital", "newspaper" -> true;
            case "audio-visual" -> file.inspection().yes("opened");
            default -> false;
        };
    }

    /** CN7-09: a conspicuous step of the checkout, confirmed for this purchase; never a footer or a default tick. */
    private static boolean confirmed(CaseRecords file) {
        return file.listing().word("noReturnNotice").equals("checkout-step")
                && file.listing().yes("noReturnConfirmed");
    }

    /** CN7-11: the badge, or return days of the shop's own, bind for an excluded category too. */
    private static boolean promised(CaseRecords file) {
        return file.listing().numberOr("promisedDays", 0) > 0 || file.listing().yes("sevenDayBadge");
    }
}
