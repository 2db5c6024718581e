package org.refundrill.reference;

/** JD-P 7 and 20: the fee of an inspection follows its result, so that whoever was wrong pays who laid it out. */
final class InspectionFee {
    private InspectionFee() {}

    static Draft follows(Draft draft, Item report) {
        long fee = report.moneyOr("fee", 0);
        boolean granted = draft.outcome.remedy() != null;
        boolean refused = draft.outcome.kind() == OutcomeKind.REFUSE;
        if (granted && report.is("feeBy", "buyer")) {
            draft.amount("inspection-fee", fee).because("JP-07");
        }
        if (refused && report.is("feeBy", "seller")) {
            draft.amount("inspection-fee", -fee).because("JP-07");
        }
        return draft;
    }
}
