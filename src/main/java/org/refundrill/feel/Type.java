package org.refundrill.feel;

import java.util.List;
import java.util.Optional;

/**
 * The type of a value in the expression language. The Java form of each value is fixed: BOOLEAN is Boolean, NUMBER and
 * MONEY are BigDecimal (money in major units), TEXT and Choice are String, LOCALIZED is {@link
 * org.refundrill.language.Text}, DATE is LocalDate, DATE_TIME is OffsetDateTime, DURATION is java.time.Duration, ListOf
 * is List, Shape is {@link Fields}; a missing value is null.
 */
public sealed interface Type {
    /** The types without parts. */
    enum Basic implements Type {
        BOOLEAN,
        NUMBER,
        MONEY,
        TEXT,
        LOCALIZED,
        DATE,
        DATE_TIME,
        DURATION,
        /** The type of the literal null alone: fits everywhere. */
        NOTHING
    }

    /**
     * A text out of a declared list.
     *
     * @param values the allowed values, in the author's order
     */
    record Choice(List<String> values) implements Type {}

    /**
     * A list.
     *
     * @param element the type of each element
     */
    record ListOf(Type element) implements Type {}

    /**
     * A record with named fields. Not a Java record, as shapes refer to one another (line.product.price).
     */
    non-sealed interface Shape extends Type {
        /** The record type's name, such as {@code line}. */
        String name();

        /** The type of a field. */
        Optional<Type> field(String field);

        /** All field names, in declared order. */
        List<String> fields();
    }
}
