package org.refundrill.scoring;

import java.math.BigDecimal;

/** The three hints, in the order they are given, and what is left of the credit after each. */
public enum HintTier {
    WHERE_TO_LOOK("0.8"),
    CLAUSE("0.5"),
    ANSWER("0");

    private final BigDecimal factor;

    HintTier(String factor) {
        this.factor = new BigDecimal(factor);
    }

    /** What is left of the credit after this hint. */
    public BigDecimal factor() {
        return factor;
    }

    /** A credit as it counts after a number of hints, without needless zeros. */
    public static BigDecimal kept(BigDecimal credit, int hints) {
        BigDecimal kept = credit.multiply(factorAfter(hints)).stripTrailingZeros();
        return kept.scale() < 0 ? kept.setScale(0) : kept;
    }

    /** What is left of the credit after a number of hints. */
    public static BigDecimal factorAfter(int hints) {
        return hints == 0 ? BigDecimal.ONE : values()[Math.min(hints, values().length) - 1].factor;
    }
}
