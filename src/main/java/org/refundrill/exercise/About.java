package org.refundrill.exercise;

import java.util.Locale;
import org.refundrill.language.Text;
import org.refundrill.scenario.Question;

/**
 * What the cases of a scenario are about, as its setting {@code about} says. Outcome and clause are asked of all of them;
 * what else is asked, and in which words, hangs on this.
 */
public enum About {
    /** A buyer's request: goods may travel back, and money too. The usual case. */
    REQUEST("What do you decide?", "处理结果", "What does the buyer get?", "买家获得何种处理？", true, true),
    /** A card or wallet dispute: nothing travels back, and a bank answers. */
    DISPUTE("What do you decide?", "处理结果", "What does it rest on?", "主要凭据是什么？", false, true),
    /** An error or a claim on a bank account. */
    ACCOUNT("What do you decide?", "处理结果", "What does the customer get?", "客户获得何种处理？", false, true),
    /** Goods on a bench: what is done with them, whatever the customer gets. */
    GOODS("What do you do with the goods?", "如何处理这件商品？", "Where do they go?", "商品去向", false, false),
    /** A step of a return in the system: whether it may be taken, and what comes of it. */
    STEP("What do you do about the step?", "如何处理这一步操作？", "Which state comes of it?", "处理后的状态", false, false);

    private static final Text PAID =
            new Text("What is paid to the buyer in all, deductions taken off? (0 if nothing)", "扣减后应付买家总额（没有则填 0）");
    private static final Text CREDITED =
            new Text("What is credited to the account? (0 if nothing)", "应贷记入账的金额（没有则填 0）");

    private final Text outcome;
    private final Text remedy;
    private final boolean freight;
    private final boolean money;

    About(String outcome, String outcomeZh, String remedy, String remedyZh, boolean freight, boolean money) {
        this.outcome = new Text(outcome, outcomeZh);
        this.remedy = new Text(remedy, remedyZh);
        this.freight = freight;
        this.money = money;
    }

    /** What a scenario's cases are about; a buyer's request where it does not say, or says a word of no meaning. */
    public static About of(Question question) {
        String word = question.settings().get("about");
        for (About about : values()) {
            if (about.name().toLowerCase(Locale.ROOT).equals(word)) {
                return about;
            }
        }
        return REQUEST;
    }

    /** How the outcome is asked for. */
    public Text outcome() {
        return outcome;
    }

    /** How the remedy is asked for. */
    public Text remedy() {
        return remedy;
    }

    /** How the amount is asked for, where there is one. */
    public Text paid() {
        return switch (this) {
            case DISPUTE -> Owed.SELLER_BEARS;
            case ACCOUNT -> CREDITED;
            case REQUEST, GOODS, STEP -> PAID;
        };
    }

    /** What a ruling means in money, as the end of a sentence that tells of another one. */
    public Text wouldCome(String sum) {
        return switch (this) {
            case DISPUTE -> new Text(", and the seller would bear " + sum, "，商户承担 " + sum);
            case ACCOUNT -> new Text(", and " + sum + " would be credited to the account", "，应入账 " + sum);
            case REQUEST, GOODS, STEP -> new Text(", and the buyer would get " + sum, "，应付买家 " + sum);
        };
    }

    /** Whether it is asked who bears the return freight. */
    public boolean asksFreight() {
        return freight;
    }

    /** Whether an amount is asked for. */
    public boolean asksMoney() {
        return money;
    }
}
