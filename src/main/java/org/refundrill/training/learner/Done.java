package org.refundrill.training.learner;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.training.Event;
import org.refundrill.training.Written;

/**
 * The first answer to a case with what it would have cost: as much of the log as reports about many people need.
 *
 * @param answered what was answered
 * @param currency the currency of the money; empty where the log does not say
 * @param regret what the answer cost more than the due one, in minor units
 * @param stakes what was at stake; null where the case asks for no amount
 * @param content the content and the rules it was made from and judged by, as one name
 */
public record Done(
        Answered answered,
        String currency,
        long regret,
        @Nullable Stakes stakes,
        String content) {

    /**
     * Money, in minor units.
     *
     * @param paid what the answer would have paid
     * @param due what was due
     * @param approve what paying all that is asked would have lost
     * @param refuse what paying nothing would have lost
     */
    public record Stakes(long paid, long due, long approve, long refuse) {}

    /** What an assessed event tells. */
    static Done of(Event event) {
        Map<String, Object> details = event.details();
        return new Done(
                Answered.of(event),
                Written.text(details.get("currency")),
                number(details.get("regret")),
                details.get("money") instanceof Map<?, ?> money
                        ? new Stakes(
                                number(money.get("paid")),
                                number(money.get("due")),
                                number(money.get("approve")),
                                number(money.get("refuse")))
                        : null,
                event.origin().content() + " " + event.origin().scoring());
    }

    private static long number(@Nullable Object value) {
        return Written.decimal(value).longValue();
    }

    /** Whether it counts as passed when this share of the credit passes a case; with steps given it never does. */
    public boolean passed(BigDecimal passMark) {
        double possible = 0;
        double earned = 0;
        boolean fatal = answered.helped();
        for (Answered.Element element : answered.elements()) {
            possible += element.weight();
            earned += element.weight() * element.credit();
            fatal |= element.critical();
        }
        return !fatal && earned >= possible * passMark.doubleValue() - 1e-9;
    }

    /** The share of credit, 0 to 1. */
    public double credit() {
        double possible = 0;
        double earned = 0;
        for (Answered.Element element : answered.elements()) {
            possible += element.weight();
            earned += element.weight() * element.credit();
        }
        return possible == 0 ? 0 : earned / possible;
    }
}
