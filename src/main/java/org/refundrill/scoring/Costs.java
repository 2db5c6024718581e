package org.refundrill.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Set;
import org.refundrill.money.Money;

/**
 * What mistakes cost beside the amount itself, as the curriculum states it. Without a statement they cost nothing: no
 * figure holds everywhere.
 *
 * @param complaint what handling a justified complaint costs, in major units
 * @param disputeChance how often a wrongly refused buyer disputes the payment, 0 to 1
 * @param disputeFee what such a dispute costs beside the amount, in major units
 * @param delay what it costs to ask for something, or to hold a case, that could have been decided, in major units
 * @param escalation what it costs to hand a case on that one should have decided oneself, in major units
 */
public record Costs(
        BigDecimal complaint,
        BigDecimal disputeChance,
        BigDecimal disputeFee,
        BigDecimal delay,
        BigDecimal escalation) {
    /** Amounts alone. */
    public static final Costs NONE = new Costs(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final String ESCALATE = "escalate";
    private static final Set<String> WAITING = Set.of("ask", "hold");

    /** Costs of mistakes that move money, and of no others. */
    public Costs(BigDecimal complaint, BigDecimal disputeChance, BigDecimal disputeFee) {
        this(complaint, disputeChance, disputeFee, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /**
     * What it costs to take a way round where another outcome was due.
     *
     * @param given the kind of outcome that was given, as forms call it
     */
    public Money detour(String given, Currency currency) {
        BigDecimal cost = given.equals(ESCALATE) ? escalation : WAITING.contains(given) ? delay : BigDecimal.ZERO;
        return money(cost, currency);
    }

    private static Money money(BigDecimal amount, Currency currency) {
        return new Money(amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    /** What paying the one amount costs more than paying the other, which was due; never negative. */
    public Money regret(Money given, Money due) {
        Money paid = given.currency().equals(due.currency()) ? given : Money.ofMinor(0, due.currency());
        Money over = paid.minus(due);
        if (over.signum() >= 0) {
            return over;
        }
        BigDecimal withheld = over.amount().negate();
        BigDecimal loss = withheld.add(complaint).add(disputeChance.multiply(withheld.add(disputeFee)));
        return money(loss, due.currency());
    }
}
