package org.refundrill.feel;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The order and equality of values: numbers by amount whatever their scale, date-times by instant. */
final class Order {
    private Order() {}

    /** Negative, zero or positive; both values are of one ordered type. */
    static int compare(Object a, Object b) {
        if (a instanceof BigDecimal x) {
            return x.compareTo((BigDecimal) b);
        } else if (a instanceof LocalDate x) {
            return x.compareTo((LocalDate) b);
        } else if (a instanceof OffsetDateTime x) {
            OffsetDateTime y = (OffsetDateTime) b;
            return x.isBefore(y) ? -1 : x.isAfter(y) ? 1 : 0;
        } else if (a instanceof Duration x) {
            return x.compareTo((Duration) b);
        }
        throw new IllegalArgumentException("values of " + a.getClass().getSimpleName() + " have no order");
    }

    static boolean same(Object a, Object b) {
        if (a instanceof BigDecimal x) {
            return b instanceof BigDecimal y && x.compareTo(y) == 0;
        } else if (a instanceof OffsetDateTime x) {
            return b instanceof OffsetDateTime y && x.isEqual(y);
        }
        return a.equals(b);
    }
}
