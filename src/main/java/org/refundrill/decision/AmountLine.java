package org.refundrill.decision;

import org.jspecify.annotations.Nullable;
import org.refundrill.money.Money;

/**
 * One signed component of what is paid.
 *
 * @param component goods, outbound-freight, return-freight, gift, condition, fee, compensation, ...
 * @param payer who bears it: seller, buyer, platform, insurer, carrier
 * @param tender the means of payment it goes back to; null when it is not routed
 * @param amount positive to the buyer, negative as a deduction
 * @param clause the clause it rests on
 */
public record AmountLine(
        String component, String payer, @Nullable String tender, Money amount, ClauseId clause) {}
