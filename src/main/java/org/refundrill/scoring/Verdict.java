package org.refundrill.scoring;

import java.math.BigDecimal;

/** How an element came out. */
public enum Verdict {
    RIGHT("right"),
    PARTIAL("partial"),
    WRONG("wrong");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** What a share of the credit, 0 to 1, comes to: nothing is wrong, all of it right. */
    public static Verdict of(BigDecimal credit) {
        if (credit.signum() == 0) {
            return WRONG;
        }
        return credit.compareTo(BigDecimal.ONE) >= 0 ? RIGHT : PARTIAL;
    }

    /** The identifier used in JSON. */
    public String id() {
        return id;
    }
}
