package org.refundrill.reference;

/** Whose rules the shop trades under. A file that names no marketplace is one of the first. */
enum Market {
    FIRST,
    SECOND,
    THIRD;

    static Market of(CaseRecords file) {
        Item market = file.one("market");
        if (!market.has("rules")) {
            return FIRST;
        }
        return switch (market.word("rules")) {
            case "second" -> SECOND;
            case "third" -> THIRD;
            default -> FIRST;
        };
    }
}
