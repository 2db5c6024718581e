package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Names a value that lies strictly between two others, so that a gap can be told as a case one can picture. */
final class Sample {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Sample() {}

    /** A value between two others, a missing one being infinity; null where none can be named. */
    static @Nullable Object between(@Nullable Object low, @Nullable Object high) {
        return low == null ? (high == null ? null : before(high)) : after(low, high);
    }

    private static @Nullable Object before(Object high) {
        if (high instanceof BigDecimal number) {
            return number.subtract(BigDecimal.ONE);
        } else if (high instanceof LocalDate date) {
            return date.minusDays(1);
        } else if (high instanceof OffsetDateTime time) {
            return time.minusMinutes(1);
        }
        return high instanceof Duration duration ? duration.minusHours(1) : null;
    }

    private static @Nullable Object after(Object low, @Nullable Object high) {
        Object next = step(low);
        if (next == null || high == null || Ordered.compare(next, high) < 0) {
            return next;
        }
        return low instanceof BigDecimal a && high instanceof BigDecimal b
                ? a.add(b).multiply(HALF)
                : null;
    }

    private static @Nullable Object step(Object low) {
        if (low instanceof BigDecimal number) {
            return number.add(BigDecimal.ONE);
        } else if (low instanceof LocalDate date) {
            return date.plusDays(1);
        } else if (low instanceof OffsetDateTime time) {
            return time.plusMinutes(1);
        }
        return low instanceof Duration duration ? duration.plusHours(1) : null;
    }
}
