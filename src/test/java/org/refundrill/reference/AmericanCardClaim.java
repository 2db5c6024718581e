package org.refundrill.reference;

/** US-07: what the buyer could hold against the shop, held against the bank of the card instead. */
final class AmericanCardClaim {
    private static final long FROM = 5_000;
    private static final int MILES = 100;

    private final CaseRecords file;
    private final Item matter;
    private final Draft draft;
    private final Item account;

    AmericanCardClaim(CaseRecords file, Item matter, Draft draft) {
        this.file = file;
        this.matter = matter;
        this.draft = draft;
        this.account = file.one("account");
    }

    void decide() {
        if (file.order().money("paid") <= FROM) {
            draft.refuse("US-07a");
        } else if (!account.yes("sameState") && account.number("miles") > MILES) {
            draft.refuse("US-07b");
        } else if (account.money("unpaid") == 0) {
            draft.refuse("US-07d");
        } else if (shown("good-faith-attempt", "US-07c") && shown("expert-report", "US-07e")) {
            draft.approve("bank-credit", "US-07").pays("credit", "issuer");
            draft.amount("credit", Math.min(matter.money("asked"), account.money("unpaid")));
        }
    }

    /** An attempt to settle with the shop in good faith comes first, then somebody has to say that the goods are bad. */
    private boolean shown(String kind, String rule) {
        Proof proof = Proof.of(file.all("document"), "buyer", kind);
        if (proof == Proof.NOT_ASKED) {
            draft.ask(kind, "buyer", rule);
        } else if (proof != Proof.GIVEN) {
            draft.refuse(rule);
        }
        return proof == Proof.GIVEN;
    }
}
