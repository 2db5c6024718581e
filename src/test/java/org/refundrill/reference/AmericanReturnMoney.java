package org.refundrill.reference;

/** USP-04 to USP-06: what a return is worth, the three fees, the label and the points. */
final class AmericanReturnMoney {
    private static final int LATE_PERCENT = 20;
    private static final int MOST_FOR_CONDITION = 5_000;

    private final CaseRecords file;
    private final Draft draft;
    private final Item policy;
    private final Item item;
    private final Item check;
    private final AmericanMoney money;
    private long undiminished;
    private boolean credit;

    AmericanReturnMoney(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.policy = file.one("policy");
        this.item = file.one("item");
        this.check = file.one("check");
        this.money = new AmericanMoney(file, draft);
    }

    long goods() {
        return EuropeanRefund.goods(file);
    }

    /** The lower of what was paid and the lowest recent price, for as many units. */
    long lowest() {
        long units = file.claimedLines().stream()
                .mapToLong(line -> line.numberOr("requested", line.number("quantity")))
                .sum();
        return Math.min(goods(), item.money("lowestPrice") * units);
    }

    void withoutFees() {
        draft.amount("goods", goods()).amount("tax", money.tax(goods()));
    }

    /**
     * Store credit: no sales tax, and no points, as those belong to the account of who bought. What the receipt opens
     * decides, with or without fees.
     */
    void asCredit(long value, boolean late, String rule) {
        credit = true;
        undiminished = value;
        draft.amount("store-credit", value).because(rule);
        fees(late);
        label();
    }

    void asMoney(boolean late) {
        undiminished = goods();
        draft.amount("goods", undiminished);
        fees(late);
        label();
        points();
    }

    /** Each from the undiminished value, half up; together with sales tax, which may follow them. */
    private void fees(boolean late) {
        long lateFee = late ? AmericanMoney.percentOf(undiminished, LATE_PERCENT) : 0;
        long condition = conditionFee();
        long restocking = AmericanMoney.percentOf(undiminished, restockingPercent());
        if (!credit) {
            long fees = policy.is("taxOnRefund", "on-net") ? lateFee + condition + restocking : 0;
            draft.amount("tax", money.tax(undiminished - fees));
        }
        draft.amount("restocking", -restocking).amount("condition", -condition).amount("late-fee", -lateFee);
        outcome(lateFee, condition, restocking);
    }

    private void outcome(long lateFee, long condition, long restocking) {
        String remedy = credit ? "store-credit" : "return-refund";
        if (lateFee + condition + restocking == 0) {
            draft.approve(remedy);
        } else {
            draft.partly(remedy);
        }
        if (!credit) {
            draft.because(lateFee > 0 ? "USP-06a" : condition > 0 ? "USP-04b" : restocking > 0 ? "USP-05" : "US-04");
        }
    }

    private long conditionFee() {
        return switch (check.word("condition")) {
            case "used", "damaged", "parts-missing" ->
                AmericanMoney.hundredthsOf(undiminished, Math.min(MOST_FOR_CONDITION, check.hundredths("lossPercent")));
            default -> 0;
        };
    }

    /** Of what was opened: a seal that is broken cannot be sold as sealed, however little it was used. */
    private long restockingPercent() {
        if (check.word("condition").equals("sealed")) {
            return 0;
        }
        return switch (file.claimedLines().get(0).word("category")) {
            case "electronics" -> 15;
            case "appliances" -> 20;
            default -> 0;
        };
    }

    /**
     * The shop's label is the customer's to pay; nobody pays the customer's own postage. E.3 (2): what is taken off ends
     * where the refund does, since nothing is collected without consent.
     */
    private void label() {
        draft.pays("return-freight", "buyer");
        draft.amount("return-freight", -Math.min(left(), policy.moneyOr("labelFee", 0)));
    }

    private long left() {
        return draft.amounts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Points earned go back; those that are spent are deducted in money where the policy says so. */
    void points() {
        int missing = item.numberOr("earnedPoints", 0) - item.numberOr("pointsLeft", 0);
        if (missing > 0 && item.is("pointsShort", "deduct-value")) {
            long value = AmericanMoney.percentOf(item.money("pointValue"), missing);
            draft.amount("points", -Math.min(left(), value));
        }
    }

    void payBack() {
        money.payBack();
    }
}
