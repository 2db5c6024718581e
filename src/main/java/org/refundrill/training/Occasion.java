package org.refundrill.training;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.scoring.Costs;
import org.refundrill.scoring.Marking;

/**
 * What a case is worked for, which stays with it to the end, whatever becomes of the curriculum meanwhile.
 *
 * @param curriculum the curriculum; null outside of any
 * @param unit the unit of the curriculum that asked for it; null where the person chose it
 * @param marking how it is marked
 * @param support how much of the way is shown
 */
public record Occasion(
        @Nullable String curriculum, @Nullable String unit, Marking marking, Support support) {
    /** A case outside of any curriculum. */
    public static final Occasion NONE = new Occasion(null, null, Marking.STANDARD, Support.NONE);

    /** What the log says of it. */
    Map<String, Object> written() {
        Map<String, Object> details = new LinkedHashMap<>();
        if (curriculum != null) {
            details.put("curriculum", curriculum);
        }
        if (unit != null) {
            details.put("unit", unit);
        }
        details.put("passMark", marking.passMark());
        Costs costs = marking.costs();
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("complaint", costs.complaint());
        written.put("disputeChance", costs.disputeChance());
        written.put("disputeFee", costs.disputeFee());
        written.put("delay", costs.delay());
        written.put("escalation", costs.escalation());
        details.put("costs", written);
        if (support.kind() != Support.Kind.NONE) {
            details.put(
                    "support",
                    Map.of("kind", support.kind().id(), "given", support.given(), "worked", support.worked()));
        }
        return details;
    }

    /** What such details say; logs of earlier versions say nothing, and then cases were marked in the usual way. */
    static Occasion read(Map<String, Object> details) {
        return new Occasion(
                details.get("curriculum") instanceof String curriculum ? curriculum : null,
                details.get("unit") instanceof String unit ? unit : null,
                marking(details),
                details.get("support") instanceof Map<?, ?> support ? support(support) : Support.NONE);
    }

    private static Marking marking(Map<String, Object> details) {
        if (!(details.get("costs") instanceof Map<?, ?> costs)) {
            return Marking.STANDARD;
        }
        BigDecimal passMark = Written.decimal(details.get("passMark"));
        return new Marking(
                passMark,
                new Costs(
                        Written.decimal(costs.get("complaint")),
                        Written.decimal(costs.get("disputeChance")),
                        Written.decimal(costs.get("disputeFee")),
                        Written.decimal(costs.get("delay")),
                        Written.decimal(costs.get("escalation"))));
    }

    private static Support support(Map<?, ?> written) {
        List<String> given = written.get("given") instanceof List<?> fields
                ? fields.stream().map(String::valueOf).toList()
                : List.of();
        return new Support(
                Support.Kind.of(Written.text(written.get("kind"))), given, Written.text(written.get("worked")));
    }
}
