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
        boolean late = request.is("reason", "late-shipping");
        if (!late && !file.order().stated("shipConsent") && !parcel.is("state", "delivered") && askedFirst()) {
            return neverReceived();
        }
        if (!(late ? late() : askedFirst()) || file.order().stated("shipConsent")) {
            return noBreach(late);
        }
        return switch (parcel.word("state")) {
            case "delivered" -> received();
            default -> neverReceived();
        };
    }

    /** TB-27 and TB-31: the seller bears what the way back costs, where there is one. */
    private Draft neverReceived() {
        draft.approve("refund", "TB-31", "TB-27");
        return parcel.is("state", "lost") || parcel.is("state", "destroyed") ? draft : draft.back();
    }

    private boolean late() {
        return shippedAt().isAfter(file.order().moment("shipBy"));
    }

    private boolean askedFirst() {
        return !request.moment("at").isAfter(shippedAt());
    }

    /** TB-25: the carrier's own time counts, else the later of waybill and click. */
    private OffsetDateTime shippedAt() {
        return parcel.maybe("shippedAt").orElseGet(() -> {
            OffsetDateTime waybill = parcel.moment("waybillAt");
            OffsetDateTime click = parcel.moment("clickedAt");
            return waybill.isAfter(click) ? waybill : click;
        });
    }

    /**
     * Without a breach the stated reason fails; a parcel still moving can be intercepted (TB-23).
     *
     * <p>Readings: consent to ship answers a refund asked before it; who asked for the money before shipping and has the
     * goods now keeps the seven-day right, which no platform rule takes away.
     */
    private Draft noBreach(boolean late) {
        boolean moving = parcel.is("state", "in-transit") || parcel.is("state", "intercepted");
        if (late) {
            return moving
                    ? new Interception(file, request, counting).decide()
                    : late() ? draft.refuse("TB-27") : draft.refuse("TB-25", "TB-27");
        }
        if (parcel.is("state", "delivered")) {
            return new NoReason(file, request, counting).decide();
        }
        if (askedFirst()) {
            return draft.refuse("TB-27");
        }
        return switch (parcel.word("state")) {
            case "refused" -> new Refusal(file, request).decide();
            case "lost", "destroyed" -> new NotReceived(file, request, counting).decide();
            default -> new Interception(file, request, counting).decide();
        };
    }

    /**
     * TB-32 and TB-33, after what the parties agreed (A.0 rank 3). Reading: an induced confirmation does not count, but
     * use does however it came about.
     */
    private Draft received() {
        Optional<Draft> agreed = Agreed.terms(file, draft);
        if (agreed.isPresent()) {
            return agreed.get();
        }
        boolean clicked = file.order().stated("confirmedByBuyer");
        boolean induced = clicked && file.order().stated("confirmInduced");
        if (file.claim().stated("used") || (clicked && !induced)) {
            return draft.refuse("TB-33");
        }
        draft.approve("return-refund", "TB-32", "TB-27");
        return induced ? draft.because("TB-33") : draft;
    }
}
