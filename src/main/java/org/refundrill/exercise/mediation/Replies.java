package org.refundrill.exercise.mediation;

import java.math.BigDecimal;
import org.refundrill.language.Text;

/** What the parties say to a proposal: yes, or no with a hint which way to go. */
final class Replies {
    /** Nearer than this share of what was offered is called close. */
    private static final BigDecimal CLOSE = new BigDecimal("0.2");

    private static final Text NEVER = new Text("not in that way", "这种方式不行");

    private Replies() {}

    static Text buyer(Round round) {
        Offer offer = round.offer();
        if (offer.buyerTakes(round.amount())) {
            return new Text("I agree", "同意");
        } else if (!offer.taken()) {
            return NEVER;
        }
        return near(offer.takenFrom().subtract(round.amount()), round.amount())
                ? new Text("a little more", "再加一点")
                : new Text("far too little", "差太远了");
    }

    static Text seller(Round round) {
        Offer offer = round.offer();
        if (offer.sellerBears(round.amount())) {
            return new Text("I agree", "同意");
        } else if (!offer.borne()) {
            return NEVER;
        }
        return near(round.amount().subtract(offer.borneUpTo()), round.amount())
                ? new Text("a little too much", "再降一点")
                : new Text("far too much", "太高了");
    }

    private static boolean near(BigDecimal gap, BigDecimal amount) {
        return gap.compareTo(amount.multiply(CLOSE)) <= 0;
    }
}
