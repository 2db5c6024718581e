package org.refundrill.rulebook;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which tables make a ruling, and how.
 *
 * @param route the table that says which decision table is used
 * @param routes the decision table of each route; none where a route leads out of the rulebook
 * @param amounts the table of signed components
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
        int ceiling,
        int tenderKinds,
        int tenderAmounts,
        TenderRouting tenderRouting,
        @Nullable DecisionTable deadlines,
        @Nullable DecisionTable duties,
        int said) {
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

    /** What later tables may ask about the decision, as {@code ruling.kind} and so on. */
    enum Said {
        KIND,
        REMEDY,
        ROUTE,
        ROW,
        CLAUSE
    }
}
