package org.refundrill.reference;

/**
 * JD-P 14: the seller proves that goods were made to order after the order; unchanged stock is not custom-made. Else it is a
 * return without reason, in the time for one.
 */
final class CustomGoods {
    private final CaseRecords file;
    private final Item request;
    private final Draft draft;
    private final Deadline notice;

    CustomGoods(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.draft = new Draft(request.id(), "custom-goods").causedBy(Draft.Cause.BUYER);
        this.notice = new NoReason(file, request, counting).noticePeriod();
    }

    Draft decide() {
        draft.due(notice);
        if (Counting.over(notice, request.maybe("noticeAt").orElseGet(() -> request.moment("at")))) {
            return draft.refuse("CN7-02");
        }
        boolean stock = file.claimedLines().stream()
                .allMatch(line -> line.word("madeTo").equals("stock"));
        return stock ? returned() : onTheRecord();
    }

    private Draft onTheRecord() {
        return switch (file.proof("seller", "production-record")) {
            case NOT_ASKED -> draft.ask("production-record", "seller", "JP-14");
            case FAILED, REBUTTED -> returned();
            case GIVEN -> draft.refuse("CN7-07");
        };
    }

    private Draft returned() {
        return draft.approve("return-refund", "JP-14");
    }
}
