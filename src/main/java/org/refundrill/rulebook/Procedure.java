package org.refundrill.rulebook;

import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.AmountLine;
import org.refundrill.money.Money;

/**
 * Which tables make a ruling, and how.
 *
 * @param route the table that says which decision table is used
 * @param routes the decision table of each route; none where a route leads out of the rulebook
 * @param amounts the table of signed components
 * @param apart components that are no refund of what was paid: they stand in another ledger
 * @param ceiling the slot of the most that may be refunded, or -1
 * @param tenderKinds the slot of the means of payment, or -1
 * @param tenderAmounts the slot of what was paid by each
 * @param tenderRouting how a refund goes back to them
 * @param deadlines the table of time limits
 * @param duties the table of duties
 * @param said the first of the slots that hold what was decided, in the order of {@link Said}
 */
record Procedure(
        DecisionTable route,
        Map<String, Optional<DecisionTable>> routes,
        @Nullable DecisionTable amounts,
        Set<String> apart,
        int ceiling,
        int tenderKinds,
        int tenderAmounts,
        TenderRouting tenderRouting,
        @Nullable DecisionTable deadlines,
        @Nullable DecisionTable duties,
        int said) {
    /** Apart in every rulebook: what makes good a loss, and what the buyer laid out for the way back. */
    private static final Set<String> ALWAYS_APART = Set.of("compensation", "return-freight");

    /** Every table it uses by itself, the route first. */
    Set<DecisionTable> tables() {
        Set<DecisionTable> all = new LinkedHashSet<>();
        all.add(route);
        routes.values().forEach(table -> table.ifPresent(all::add));
        Stream.of(Optional.ofNullable(amounts), Optional.ofNullable(deadlines), Optional.ofNullable(duties))
                .flatMap(Optional::stream)
                .forEach(all::add);
        return all;
    }

    /**
     * Whether a line is part of the refund of what was paid: what goes back to the buyer, and what is deducted from it. The
     * price of a return label that the buyer used is such a deduction; the buyer's own postage is made good apart.
     */
    boolean isRefund(AmountLine line) {
        boolean deducted = line.amount().signum() < 0;
        boolean paidBack = line.payer().equals("seller") || line.payer().equals("platform");
        boolean label = deducted && line.component().equals("return-freight");
        return label || !isApart(line.component()) && (deducted || paidBack);
    }

    private boolean isApart(String component) {
        return ALWAYS_APART.contains(component) || apart.contains(component);
    }

    /** What goes back to the buyer out of what was paid: deductions are taken off. */
    Money refund(List<AmountLine> lines, Currency currency) {
        Money total = Money.ofMinor(0, currency);
        for (AmountLine line : lines) {
            total = isRefund(line) ? total.plus(line.amount()) : total;
        }
        return total;
    }

    /** What later tables may ask about the decision, as {@code ruling.kind} and so on. */
    enum Said {
        KIND,
        REMEDY,
        ROUTE,
        ROW,
        CLAUSE
    }
}
