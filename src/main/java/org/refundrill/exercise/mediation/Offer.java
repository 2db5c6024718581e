package org.refundrill.exercise.mediation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;

/**
 * A kind of proposal, what the rulebook says of it in this case, and what the parties would take. Amounts are in the
 * rulebook's currency.
 *
 * @param kind its word in the rulebook
 * @param label what it is called
 * @param allowed whether the rules allow it here
 * @param clause the clause that says so
 * @param open whether an amount belongs to it
 * @param from the least amount the rules allow
 * @param upTo the most they allow
 * @param taken whether the buyer takes it at all
 * @param takenFrom from which amount on
 * @param borne whether the seller bears it at all
 * @param borneUpTo up to which amount
 * @param fixed what it costs seller and desk whatever the amount
 * @param times what each unit of the amount counts in the cost
 */
record Offer(
        String kind,
        Text label,
        boolean allowed,
        ClauseId clause,
        boolean open,
        BigDecimal from,
        BigDecimal upTo,
        boolean taken,
        BigDecimal takenFrom,
        boolean borne,
        BigDecimal borneUpTo,
        BigDecimal fixed,
        BigDecimal times) {
    /** Whether the rules let it be proposed with this amount. */
    boolean lawful(BigDecimal amount) {
        return allowed && (!open || (amount.compareTo(from) >= 0 && amount.compareTo(upTo) <= 0));
    }

    boolean buyerTakes(BigDecimal amount) {
        return taken && (!open || amount.compareTo(takenFrom) >= 0);
    }

    boolean sellerBears(BigDecimal amount) {
        return borne && (!open || amount.compareTo(borneUpTo) <= 0);
    }

    boolean settles(BigDecimal amount) {
        return lawful(amount) && buyerTakes(amount) && sellerBears(amount);
    }

    /** The least amount that is lawful and that the buyer takes. */
    BigDecimal leastAmount() {
        return open ? from.max(takenFrom) : BigDecimal.ZERO;
    }

    /** What it costs seller and desk together. */
    BigDecimal cost(BigDecimal amount) {
        return open ? fixed.add(amount.multiply(times)).setScale(2, RoundingMode.HALF_UP) : fixed;
    }
}
