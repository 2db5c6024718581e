package org.refundrill.curriculum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.refundrill.language.Text;
import org.refundrill.scoring.Costs;

/** Curricula for tests. */
public final class Curricula {
    private Curricula() {}

    /** Dates first; then money and proof, both of which need dates; last hard cases, which need both. */
    public static Curriculum refundDesk() {
        return of(
                unit("dates", List.of(), 2, "window", "last-day"),
                unit("money", List.of("dates"), 1, "coupons", "freight"),
                unit("proof", List.of("dates"), 1, "photos"),
                unit("hard", List.of("money", "proof"), 1, "refund-only"));
    }

    /** A curriculum of these units. */
    public static Curriculum of(Unit... units) {
        return new Curriculum(
                "refund-desk",
                new Text("Refund desk", "退款岗位"),
                new BigDecimal("0.70"),
                Map.of(),
                List.of(units),
                Costs.NONE,
                Map.of());
    }

    /** A unit of these scenarios. */
    public static Unit unit(String id, List<String> requires, int goal, String... scenarios) {
        return new Unit(id, Text.same(id), Text.same("aim of " + id), requires, List.of(scenarios), goal);
    }
}
