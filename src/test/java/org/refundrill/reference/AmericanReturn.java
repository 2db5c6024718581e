package org.refundrill.reference;

import java.time.OffsetDateTime;

/** US-04 and the shop's own return policy: a return, by who caused it and how late it is. */
final class AmericanReturn {
    private final CaseRecords file;
    private final Item matter;
    private final Draft draft;
    private final Item item;
    private final Item check;
    private final AmericanWindow window;

    AmericanReturn(CaseRecords file, Item matter, Draft draft) {
        this.file = file;
        this.matter = matter;
        this.draft = draft;
        this.item = file.one("item");
        this.check = file.one("check");
        this.window = new AmericanWindow(file);
        draft.due(window.end()).due(window.lateEnd());
    }

    void decide() {
        if (check.is("fault", "confirmed")) {
            shopsFault();
        } else if (check.is("fault", "not-found") || changeOfMind()) {
            customersOwn();
        } else {
            open();
        }
    }

    private boolean changeOfMind() {
        String reason = matter.word("reason");
        return reason.equals("changed-mind") || reason.equals("does-not-fit");
    }

    private boolean back() {
        return file.parcel("return").is("state", "delivered");
    }

    private boolean tooLate() {
        return AmericanPeriods.over(window.lateEnd(), asked());
    }

    private boolean late() {
        return AmericanPeriods.over(window.end(), asked());
    }

    private OffsetDateTime asked() {
        return matter.moment("at");
    }

    /** USP-03: nobody has found yet whose fault it is. A photo that does not come makes it a change of mind. */
    private void open() {
        if (back()) {
            draft.hold("USP-03a");
            return;
        }
        switch (document("defect-photo")) {
            case GIVEN -> freeWayBack();
            case NOT_ASKED -> draft.ask("defect-photo", "buyer", "USP-03b");
            default -> customersOwn();
        }
    }

    /** USP-03 and USP-03c: a label, or the maker's warranty more than thirty days after the window. */
    private void freeWayBack() {
        if (tooLate()) {
            draft.refuseFor("warranty", "USP-03c");
        } else {
            draft.approve("free-label", "USP-03");
        }
    }

    private Proof document(String kind) {
        return Proof.of(file.all("document"), "buyer", kind);
    }

    /** USP-05c: the reason comes first, a fee later; so no fee of any kind for what is the shop's fault. */
    private void shopsFault() {
        if (tooLate() || !back()) {
            freeWayBack();
            return;
        }
        draft.approve("return-refund", "USP-05c");
        AmericanReturnMoney money = new AmericanReturnMoney(file, draft);
        money.withoutFees();
        draft.amount(
                "outbound-freight", EuropeanRefund.whole(file) ? file.order().moneyOr("freightPaid", 0) : 0);
        draft.pays("return-freight", "seller").amount("return-freight", check.moneyOr("ownFreight", 0));
        money.points();
        money.payBack();
    }

    private void customersOwn() {
        boolean lawful = lawfulReturn();
        if (lawful && bought() == Proof.GIVEN) {
            draft.approve("return-refund", "US-04a").pays("return-freight", "buyer");
            AmericanReturnMoney money = new AmericanReturnMoney(file, draft);
            money.withoutFees();
            money.points();
            money.payBack();
        } else if (lawful && bought() == Proof.NOT_ASKED) {
            draft.ask("payment-card", "buyer", "USP-02d");
        } else if (item.stated("finalSale") && window.binds()) {
            draft.refuse("USP-02a");
        } else if (tooLate()) {
            draft.refuse("USP-06b");
        } else if (back() && item.stated("collectible") && opened()) {
            draft.refuse("USP-04c");
        } else {
            byReceipt();
        }
    }

    /**
     * US-04a: a policy that a state's law wanted posted and that was not: thirty days from the order, unused, in full, with
     * proof of the purchase. Who may still bring that proof is asked for it before the policy refuses anything.
     */
    private boolean lawfulReturn() {
        return !window.binds()
                && back()
                && !item.is("receipt", "gift-receipt")
                && !AmericanPeriods.over(window.lawful(), asked())
                && (check.is("condition", "sealed") || check.is("condition", "open"));
    }

    /** A receipt, or an order that the card paid with leads to. */
    private Proof bought() {
        return item.word("receipt").equals("none") ? document("payment-card") : Proof.GIVEN;
    }

    private boolean opened() {
        return !check.word("condition").equals("sealed");
    }

    /** USP-02: the receipt decides in what the money's worth comes back. */
    private void byReceipt() {
        Proof card = bought();
        if (card == Proof.NOT_ASKED) {
            draft.ask("payment-card", "buyer", "USP-02d");
            return;
        }
        if (!back()) {
            draft.approve("send-back", late() ? "USP-06a" : "US-04");
            return;
        }
        AmericanReturnMoney money = new AmericanReturnMoney(file, draft);
        if (card != Proof.GIVEN) {
            money.asCredit(money.lowest(), late(), "USP-02c");
        } else if (item.is("receipt", "gift-receipt")) {
            money.asCredit(money.goods(), late(), "USP-02b");
        } else {
            money.asMoney(late());
        }
        money.payBack();
    }
}
