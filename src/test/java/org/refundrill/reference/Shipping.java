package org.refundrill.reference;

import java.time.OffsetDateTime;
import java.util.Optional;

/** TB-25, TB-27 and TB-31 to TB-33: not shipped, or shipped late. */
final class Shipping {
    private final CaseRecords file;
    private final Item request;
    private final Counting counting;
    private final Draft draft;
    private final Item parcel;

    Shipping(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.counting = counting;
        this.parcel = file.parcel("outbound");
        this.draft = new Draft(request.id(), "shipping");
    }

    /**
     * TB-27: late, or a refund asked before shipping: the seller needs consent to ship. Reading: an order that has not
     * left is refunded either way, late or not.
     */
    Draft decide() {
        if (file.order().word("state").equals("unshipped")) {
            return draft.approve("refund", "TB-27");
        }
        if (!breach() || file.order().stated("shipConsent")) {
            return noBreach();
        }
        return switch (parcel.word("state")) {
            case "delivered" -> received();
            default -> draft.approve("refund", "TB-31", "TB-27").back();
        };
    }

    /** TB-25: the carrier's own time counts. */
    private boolean breach() {
        OffsetDateTime shipped = parcel.moment("shippedAt");
        boolean late = shipped.isAfter(file.order().moment("shipBy"));
        boolean askedBefore = request.moment("at").isBefore(shipped);
        return late || askedBefore;
    }

    /** Reading: without a breach the stated reason fails; a parcel still moving can be intercepted (TB-23). */
    private Draft noBreach() {
        return parcel.is("state", "in-transit")
                ? new Interception(file, request, counting).decide()
                : draft.refuse("TB-27", "TB-25");
    }

    /** TB-32 and TB-33. Reading: an induced confirmation does not count, but use does however it came about. */
    private Draft received() {
        boolean confirmed =
                file.order().yes("confirmedByBuyer") && !file.order().yes("confirmInduced");
        if (!confirmed && !file.claim().yes("used")) {
            return draft.approve("return-refund", "TB-32", "TB-27");
        }
        Optional<Draft> agreed = Agreed.terms(file, draft);
        return agreed.map(d -> d.aboveAll("TB-33")).orElseGet(() -> draft.refuse("TB-33"));
    }
}
