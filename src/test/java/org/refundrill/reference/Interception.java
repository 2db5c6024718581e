package org.refundrill.reference;

/** TB-23: the buyer changes their mind while the parcel is on its way. */
final class Interception {
    private final CaseRecords file;
    private final Item request;
    private final Counting counting;
    private final Draft draft;

    Interception(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.counting = counting;
        this.draft = new Draft(request.id(), "in-transit")
                .causedBy(Draft.Cause.BUYER)
                .back();
    }

    /** Readings: a failed interception of a parcel that was then signed leaves the seven-day return; one still moving waits. */
    Draft decide() {
        if (file.order().is("state", "unshipped")) {
            return new Shipping(file, request, counting).decide();
        }
        Item outbound = file.parcel("outbound");
        if (outbound.is("interceptResult", "intercepted")
                || outbound.is("state", "intercepted")
                || file.claim().stated("interceptedParcel")) {
            return draft.approve("refund", "TB-23", "TB-53").pays("return-freight", "buyer");
        }
        if (outbound.is("state", "refused")) {
            return new Refusal(file, request).decide();
        }
        if (outbound.has("signedAt")) {
            return new NoReason(file, request, counting).decide();
        }
        if (outbound.is("state", "lost") || outbound.is("state", "destroyed")) {
            return new NotReceived(file, request, counting).decide();
        }
        draft.duties.add("intercept");
        return outbound.has("interceptAskedAt") && !outbound.is("interceptResult", "failed")
                ? resultAwaited(outbound)
                : draft.hold("TB-23");
    }

    /** A.5: three days to report what came of it, for a buyer in good standing. */
    private Draft resultAwaited(Item outbound) {
        Deadline report = counting.hours(
                "intercept-result", outbound.moment("interceptAskedAt"), 3 * 24, "seller", "A5-intercept");
        boolean over = Counting.over(report, file.now());
        if (over && !file.buyer().stated("abuse")) {
            return draft.approve("refund", "A5-intercept").pays("return-freight", "buyer");
        }
        return draft.hold("TB-23").due(report);
    }
}
