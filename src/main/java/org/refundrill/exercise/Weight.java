package org.refundrill.exercise;

import java.math.BigDecimal;

/**
 * What elements weigh. To leave a box at 0 where nothing is due, or to say that nobody pays where nothing travels, shows
 * little: it comes with the outcome. Such an element weighs a quarter, or refusing everything would go far.
 */
public final class Weight {
    private static final BigDecimal OF_NOTHING = new BigDecimal("0.25");

    private Weight() {}

    /** The weight of an element, by whether anything is due in it. */
    public static BigDecimal of(int full, boolean something) {
        BigDecimal weight = BigDecimal.valueOf(full);
        return something ? weight : weight.multiply(OF_NOTHING);
    }
}
