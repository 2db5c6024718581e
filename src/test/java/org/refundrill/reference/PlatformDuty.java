package org.refundrill.reference;

/** CNQ-14: a platform honours the better terms it promised, and is liable where it cannot name the seller. */
final class PlatformDuty {
    private static final String RULE = "CNQ-14";

    private PlatformDuty() {}

    static Draft decide(CaseRecords file, Item request) {
        Draft draft = new Draft(request.id(), "platform-duty");
        Item pledge = file.one("pledge");
        if (pledge.word("kind").equals("better-terms")) {
            return pledge.yes("met")
                    ? draft.approve("promised-sum", RULE)
                            .amount("promised", pledge.moneyOr("sum", 0))
                            .pays("promised", "platform")
                    : draft.refuse(RULE);
        }
        return switch (file.proof("platform", "seller-details")) {
            case NOT_ASKED -> draft.ask("seller-details", "platform", RULE);
            case GIVEN -> draft.refuse(RULE);
            case FAILED, REBUTTED ->
                draft.approve("platform-refund", RULE).pays("goods", "platform").pays("outbound-freight", "platform");
        };
    }
}
