package org.refundrill.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One record, or the place where one would be.
 *
 * <p>{@link #yes}, {@link #word}, {@link #money} and {@link #moment} are strict: what is not there is unknown and never
 * read as "no". {@link #stated} is for exceptions that somebody must assert before anyone has to look at them.
 */
record Item(String id, @Nullable FileRecord found) {
    boolean present() {
        return found != null;
    }

    boolean has(String field) {
        return raw(field) != null;
    }

    boolean yes(String field) {
        return (Boolean) need(field);
    }

    boolean stated(String field) {
        return Boolean.TRUE.equals(raw(field));
    }

    boolean denied(String field) {
        return Boolean.FALSE.equals(raw(field));
    }

    String word(String field) {
        return need(field).toString();
    }

    boolean is(String field, String word) {
        Object value = raw(field);
        return value != null && value.toString().equals(word);
    }

    OffsetDateTime moment(String field) {
        return (OffsetDateTime) need(field);
    }

    Optional<OffsetDateTime> maybe(String field) {
        return Optional.ofNullable((OffsetDateTime) raw(field));
    }

    /** In minor units. */
    long money(String field) {
        return (Long) need(field);
    }

    long moneyOr(String field, long otherwise) {
        Object value = raw(field);
        return value == null ? otherwise : (Long) value;
    }

    /** A measure such as 4.2 kg, with its digits. */
    BigDecimal decimal(String field) {
        return new BigDecimal(need(field).toString());
    }

    BigDecimal decimalOr(String field, BigDecimal otherwise) {
        return has(field) ? decimal(field) : otherwise;
    }

    int number(String field) {
        return Math.toIntExact((Long) need(field));
    }

    int numberOr(String field, int otherwise) {
        return has(field) ? number(field) : otherwise;
    }

    /** In hundredths of a per cent, so that 8.25 is 825. */
    long hundredths(String field) {
        return new BigDecimal(need(field).toString()).movePointRight(2).longValueExact();
    }

    /** A civil day, where there is one. */
    @Nullable
    LocalDate day(String field) {
        Object value = raw(field);
        return value == null ? null : LocalDate.parse(value.toString());
    }

    private Object need(String field) {
        Object value = raw(field);
        if (value == null) {
            throw new UnknownFact(id + "." + field);
        }
        return value;
    }

    private @Nullable Object raw(String field) {
        return found == null ? null : found.fields().get(field);
    }
}
