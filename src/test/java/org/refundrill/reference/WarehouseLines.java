package org.refundrill.reference;

/** What came back against what was authorised. */
final class WarehouseLines {
    private WarehouseLines() {}

    /** One short line is enough: the rest stays open. */
    static boolean anyShort(CaseRecords file) {
        return file.all("rmaLine").stream().anyMatch(line -> line.number("received") < line.number("authorised"));
    }

    static boolean anySurplus(CaseRecords file) {
        return file.all("rmaLine").stream().anyMatch(line -> line.number("received") > line.number("authorised"));
    }

    static boolean anyReceived(CaseRecords file) {
        return file.all("rmaLine").stream().anyMatch(line -> line.number("received") > 0);
    }

    /** At the price paid: what came, but no more than was authorised; a surplus is no return. */
    static long worthOfWhatCame(CaseRecords file) {
        return file.all("rmaLine").stream()
                .mapToLong(line -> line.money("price") * Math.min(line.number("authorised"), line.number("received")))
                .sum();
    }
}
