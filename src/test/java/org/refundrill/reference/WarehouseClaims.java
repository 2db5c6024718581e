package org.refundrill.reference;

/** Claims of money without goods in the house. A signal changes what is asked for first; it refuses nothing. */
final class WarehouseClaims {
    private static final long FOUR_EYES_ABOVE = 200_000;

    private final CaseRecords file;
    private final Item matter;
    private final Draft draft;
    private final Item claim;

    WarehouseClaims(CaseRecords file, Item matter, Draft draft) {
        this.file = file;
        this.matter = matter;
        this.draft = draft;
        this.claim = file.one("claimFile");
    }

    void decide() {
        if (WarehouseRulings.chargedBack(file)) {
            draft.hold("RD-01");
        } else if (!claim.yes("orderFound")) {
            draft.refuse("D3-no-order");
        } else if (claim.stated("staffOwnCard")) {
            draft.decide(Outcome.of(OutcomeKind.ESCALATE), "D3-own-account");
        } else if (matter.money("asked") > FOUR_EYES_ABOVE
                && WarehouseRulings.proof(file, "supervisor", "second-approval") != Proof.GIVEN) {
            draft.ask("second-approval", "supervisor", "D3-four-eyes");
        } else {
            byKind();
        }
    }

    private void byKind() {
        switch (claim.word("kind")) {
            case "agent-script" -> agent();
            case "damage-photo" -> damage();
            case "not-received" -> notReceived();
            case "item-missing" -> missing();
            case "advance-refund" -> advance();
            case "receipt-price" -> receipt();
            default -> pay("D3-stands");
        }
    }

    private void agent() {
        switch (proof("buyer", "mandate")) {
            case GIVEN -> pay("D3-stands");
            case NOT_ASKED -> draft.ask("mandate", "buyer", "D3-refunder");
            default -> draft.decide(Outcome.of(OutcomeKind.ESCALATE), "D3-refunder");
        }
    }

    private void damage() {
        switch (proof("buyer", "live-capture")) {
            case GIVEN -> pay("D3-edited");
            case NOT_ASKED -> draft.ask("live-capture", "buyer", "D3-edited");
            default -> draft.refuse("D3-edited");
        }
    }

    private void notReceived() {
        switch (proof("carrier", "pod-photo")) {
            case NOT_ASKED -> draft.ask("pod-photo", "carrier", "D3-photo");
            case GIVEN -> {
                if (claim.word("podPlace").equals("right-address")) {
                    draft.refuse("D3-photo-right");
                } else {
                    pay("D3-photo-elsewhere");
                }
            }
            default -> undelivered();
        }
    }

    /**
     * Without a delivery photo the customer is paid; where something points to misuse, a signed statement comes first.
     * Reading: whoever was asked for it and does not sign is refused for that, not for the signal.
     */
    private void undelivered() {
        Proof statement = signalled() ? proof("buyer", "affidavit") : Proof.GIVEN;
        switch (statement) {
            case GIVEN -> pay("D3-photo");
            case NOT_ASKED -> draft.ask("affidavit", "buyer", "D3-statement");
            default -> draft.refuse("D3-statement");
        }
    }

    private void missing() {
        switch (proof("warehouse", "pack-video")) {
            case NOT_ASKED -> draft.ask("pack-video", "warehouse", "D3-item-missing");
            case GIVEN -> draft.refuse("D3-item-missing");
            default -> pay("D3-item-unproven");
        }
    }

    /** A favour, and the first thing that a signal takes away; otherwise it follows the scan and the scale. */
    private void advance() {
        Item arrival = file.one("arrival");
        if (signalled()) {
            draft.hold("D3-guard");
        } else if (!arrival.word("carrierState").equals("scanned-delivered")) {
            draft.hold("D3-advance");
        } else if (WarehouseDock.light(arrival, "pickupKg")) {
            draft.hold("D3-advance-light");
        } else {
            draft.approve("advance", "D3-advance");
            capped(matter.money("asked"));
        }
    }

    private void receipt() {
        long recorded = claim.money("orderPrice");
        if (matter.money("asked") > recorded) {
            draft.partly("refund").because("D3-receipt");
            capped(recorded);
        } else {
            pay("D3-stands");
        }
    }

    private void pay(String rule) {
        draft.approve("refund", rule);
        capped(matter.money("asked"));
    }

    /** Coupons, price protection, then a refund: never more than is left of the payment. */
    private void capped(long due) {
        long left = WarehouseMoney.left(file);
        if (due > left) {
            draft.partly("refund").aboveAll("RF-09");
        }
        draft.amount("goods", Math.min(due, left));
    }

    private boolean signalled() {
        return file.has("signal");
    }

    private Proof proof(String party, String kind) {
        return WarehouseRulings.proof(file, party, kind);
    }
}
