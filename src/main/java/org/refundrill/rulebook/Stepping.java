package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Type;

/**
 * The values around one value of an ordered type, in its smallest sensible steps.
 *
 * @param values the value that many steps away; null where there is none
 * @param most how many steps away it makes sense to look
 * @param weight what one step is worth beside a change of a choice, which counts 1
 */
record Stepping(LongFunction<@Nullable Object> values, long most, double weight) {

    private static final long MOST_NUMBERS = 1L << 16;
    private static final long MOST_CENTS = 1L << 26;
    private static final long MOST_DAYS = 1L << 11;
    private static final long MOST_SECONDS = 1L << 27;
    private static final double SECONDS_A_DAY = 86_400;

    /** The steps around a value; empty for types without an order. */
    static Optional<Stepping> of(Type type, Object now) {
        if (type == Type.Basic.NUMBER) {
            return Optional.of(new Stepping(n -> amount((BigDecimal) now, BigDecimal.valueOf(n)), MOST_NUMBERS, 1));
        } else if (type == Type.Basic.MONEY) {
            return Optional.of(new Stepping(n -> amount((BigDecimal) now, BigDecimal.valueOf(n, 2)), MOST_CENTS, 0.01));
        } else if (type == Type.Basic.DATE) {
            return Optional.of(new Stepping(((LocalDate) now)::plusDays, MOST_DAYS, 1));
        } else if (type == Type.Basic.DATE_TIME) {
            return Optional.of(new Stepping(((OffsetDateTime) now)::plusSeconds, MOST_SECONDS, 1 / SECONDS_A_DAY));
        } else if (type == Type.Basic.DURATION) {
            return Optional.of(new Stepping(((Duration) now)::plusSeconds, MOST_SECONDS, 1 / SECONDS_A_DAY));
        }
        return Optional.empty();
    }

    @Nullable
    Object at(long steps) {
        return values.apply(steps);
    }

    /** What cannot be less than nothing now does not become so. */
    private static @Nullable Object amount(BigDecimal now, BigDecimal change) {
        BigDecimal then = now.add(change);
        return then.signum() < 0 && now.signum() >= 0 ? null : then;
    }
}
