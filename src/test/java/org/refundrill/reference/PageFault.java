package org.refundrill.reference;

/** JD-P 11: an unclear or contradictory page costs the seller a tenth of what was paid, at most 200 CNY, beside the return. */
final class PageFault {
    private static final long MOST = 20_000;

    private PageFault() {}

    static Draft decide(CaseRecords file, Item request) {
        Draft draft = new Draft(request.id(), "page");
        if (file.one("pageFault").word("state").equals("clear")) {
            return draft.refuse("JP-11");
        }
        boolean back = file.claim().is("chosen", "return");
        return draft.approve(back ? "return-refund" : "page-share", "JP-11")
                .amount("compensation", Math.min(MOST, Shares.percent(Goods.paidFor(file), 10)));
    }
}
