package org.refundrill.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.refundrill.money.Money;

/**
 * What mistakes cost beside the amount itself, as the curriculum states it. Without a statement they cost nothing: no
 * figure holds everywhere.
 *
 * @param complaint what handling a justified complaint costs, in major units
 * @param disputeChance how often a wrongly refused buyer disputes the payment, 0 to 1
 * @param disputeFee what such a dispute costs beside the amount, in major units
 */
public record Costs(BigDecimal complaint, BigDecimal disputeChance, BigDecimal disputeFee) {
    /** Amounts alone. */
    public static final Costs NONE = new Costs(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** What paying the one amount costs more than paying the other, which was due; never negative. */
    public Money regret(Money given, Money due) {
        Money paid = given.currency().equals(due.currency()) ? given : Money.ofMinor(0, due.currency());
        Money over = paid.minus(due);
        if (over.signum() >= 0) {
            return over;
        }
        BigDecimal withheld = over.amount().negate();
        BigDecimal loss = withheld.add(complaint).add(disputeChance.multiply(withheld.add(disputeFee)));
        return new Money(
                loss.setScale(due.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP), due.currency());
    }
}
