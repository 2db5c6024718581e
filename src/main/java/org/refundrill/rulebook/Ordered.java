package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The order of values: numbers by amount whatever their scale, date-times by instant. */
final class Ordered {
    private Ordered() {}

    /** Negative, zero or positive; both values are of one ordered type. */
    static int compare(Object a, Object b) {
        if (a instanceof BigDecimal x) {
            return x.compareTo((BigDecimal) b);
        } else if (a instanceof LocalDate x) {
            return x.compareTo((LocalDate) b);
        } else if (a instanceof OffsetDateTime x) {
            return x.toInstant().compareTo(((OffsetDateTime) b).toInstant());
        } else if (a instanceof Duration x) {
            return x.compareTo((Duration) b);
        }
        return a.toString().compareTo(b.toString());
    }
}
