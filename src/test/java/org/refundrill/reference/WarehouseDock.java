package org.refundrill.reference;

import java.math.BigDecimal;

/** A parcel at the dock: tracking and weight, whose it is, then the count. */
final class WarehouseDock {
    private static final BigDecimal FAR_TOO_LIGHT = new BigDecimal("0.30");

    private final CaseRecords file;
    private final Draft draft;
    private final Item arrival;

    WarehouseDock(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.arrival = file.one("arrival");
    }

    void decide() {
        if (!arrival.has("dockAt")) {
            notHere();
        } else if (!arrival.yes("rmaOnParcel") && arrival.word("matchedBy").equals("nothing")) {
            nobodysParcel();
        } else if (!WarehouseLines.anyReceived(file)) {
            emptyBox();
        } else {
            count();
        }
    }

    /** Fake tracking: money follows the dock receipt, never the scan; the carrier knows to which door it went. */
    private void notHere() {
        boolean scanned = arrival.is("carrierState", "scanned-delivered");
        boolean odd = scanned && (light(arrival, "pickupKg") || arrival.is("label", "altered"));
        Proof elsewhere = WarehouseRulings.proof(file, "carrier", "address-proof");
        if (!odd) {
            boolean astray = scanned && elsewhere == Proof.GIVEN;
            hold(astray ? "carrier-claim" : "wait-dock", astray ? "RK-04b" : "RK-02");
            return;
        }
        switch (elsewhere) {
            case GIVEN -> draft.decide(Outcome.granting(OutcomeKind.REFUSE, "no-refund"), "RK-04a");
            case NOT_ASKED -> draft.ask("address-proof", "carrier", "RK-04");
            default -> hold("wait-dock", "RK-04");
        }
    }

    /** It is kept and asked after for a time, then somebody decides; it is never thrown away. */
    private void nobodysParcel() {
        Deadline end = WarehousePeriods.quarantine(arrival.moment("dockAt"));
        draft.due(end);
        if (WarehousePeriods.over(end, file.now())) {
            draft.decide(Outcome.granting(OutcomeKind.ESCALATE, "quarantine"), "D2-unmatched-over");
        } else {
            hold("quarantine", "D2-unmatched");
        }
    }

    /** A box without goods: light from the start says it was sent so, full at pick-up says it was emptied on the way. */
    private void emptyBox() {
        if (!light(arrival, "dockKg")) {
            draft.hold("D3-empty-unclear");
        } else if (!light(arrival, "pickupKg")) {
            hold("carrier-claim", "D3-emptied-on-the-way");
        } else if (WarehouseRulings.proof(file, "warehouse", "dock-video") == Proof.GIVEN) {
            draft.decide(Outcome.granting(OutcomeKind.REFUSE, "no-refund"), "D3-empty-box");
        } else {
            draft.ask("dock-video", "warehouse", "D3-empty-box");
        }
    }

    private void count() {
        if (WarehouseLines.anyShort(file)) {
            draft.partly("book-part").because("D2-short");
        } else if (WarehouseLines.anySurplus(file)) {
            draft.approve("set-aside", "D2-surplus");
        } else {
            draft.approve("book-in", arrival.yes("rmaOnParcel") ? "D2-counted" : "D2-matched");
        }
    }

    private void hold(String how, String rule) {
        draft.decide(Outcome.granting(OutcomeKind.HOLD, how), rule);
    }

    static boolean light(Item arrival, String weight) {
        return arrival.decimal(weight).compareTo(arrival.decimal("expectedKg").multiply(FAR_TOO_LIGHT)) < 0;
    }
}
