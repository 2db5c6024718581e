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
            draft.decide(Outcome.of(OutcomeKind.ESCALATE), "D3-insider");
        } else if (matter.money("asked") > FOUR_EYES_ABOVE
                && WarehouseRulings.proof(file, "supervisor", "second-approval") != Proof.GIVEN) {
            draft.ask("second-approval", "supervisor", "D3-insider");
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
            default -> pay(matter.money("asked"), "D3-insider");
        }
    }

    private void agent() {
        switch (proof("buyer", "mandate")) {
            case GIVEN -> pay(matter.money("asked"), "D3-refunder");
            case NOT_ASKED -> draft.ask("mandate", "buyer", "D3-refunder");
            default -> draft.decide(Outcome.of(OutcomeKind.ESCALATE), "D3-refunder");
        }
    }

    private void damage() {
        switch (proof("buyer", "live-capture")) {
            case GIVEN -> pay(matter.money("asked"), "D3-edited");
            case NOT_ASKED -> draft.ask("live-capture", "buyer", "D3-edited");
            default -> draft.refuse("D3-edited");
        }
    }

    private void notReceived() {
        switch (proof("carrier", "pod-photo")) {
            case NOT_ASKED -> draft.ask("pod-photo", "carrier", "D3-not-received");
            case GIVEN -> {
                if (claim.word("podPlace").equals("right-address")) {
                    draft.refuse("D3-not-received");
                } else {
                    pay(matter.money("asked"), "D3-not-received");
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
            case GIVEN -> pay(matter.money("asked"), "D3-not-received");
            case NOT_ASKED -> draft.ask("affidavit", "buyer", "D3-not-received");
            default -> draft.refuse("D3-not-received");
        }
    }

    private void missing() {
        switch (proof("warehouse", "pack-video")) {
            case NOT_ASKED -> draft.ask("pack-video", "warehouse", "D3-item-missing");
            case GIVEN -> draft.refuse("D3-item-missing");
            default -> pay(matter.money("asked"), "D3-item-missing");
        }
    }

    private void advance() {
        Item arrival = file.one("arrival");
        boolean early = signalled()
                || !arrival.word("carrierState").equals("scanned-delivered")
                || WarehouseDock.light(arrival, "pickupKg");
        if (early) {
            draft.hold("D3-fake-tracking");
        } else {
            draft.approve("advance", "D3-fake-tracking");
            capped(matter.money("asked"));
        }
    }

    private void receipt() {
        long recorded = claim.money("orderPrice");
        if (matter.money("asked") > recorded) {
            draft.partly("refund").because("D3-receipt");
            capped(recorded);
        } else {
            pay(matter.money("asked"), "D3-receipt");
        }
    }

    private void pay(long due, String rule) {
        draft.approve("refund", rule);
        capped(due);
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
