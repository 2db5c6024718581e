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

    void storeCredit(long value) {
        credit = true;
        undiminished = value;
        draft.amount("store-credit", value);
    }

    void money() {
        undiminished = goods();
        draft.amount("goods", undiminished);
    }

    /** Each from the undiminished value, half up; together with sales tax, which may follow them. */
    void fees(boolean late) {
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
        String remedy = credit ? "store-credit" : "refund";
        if (lateFee > 0) {
            draft.partly(remedy).because("USP-06");
        } else if (condition > 0) {
            draft.partly(remedy).because("USP-04");
        } else if (restocking > 0) {
            draft.partly(remedy).because("USP-05");
        } else {
            draft.approve(remedy, credit ? "USP-02" : "USP-01", credit ? "USP-02" : "USP-03");
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

    /** The shop's label is the customer's to pay; nobody pays the customer's own postage. */
    void label() {
        draft.pays("return-freight", "buyer").amount("return-freight", -policy.moneyOr("labelFee", 0));
    }

    /** Points earned go back; those that are spent are deducted in money where the policy says so. */
    void points() {
        int missing = item.numberOr("earnedPoints", 0) - item.numberOr("pointsLeft", 0);
        if (missing > 0 && item.is("pointsShort", "deduct-value")) {
            draft.amount("points", -AmericanMoney.percentOf(item.money("pointValue"), missing));
        }
    }

    void payBack() {
        money.payBack();
    }
}
