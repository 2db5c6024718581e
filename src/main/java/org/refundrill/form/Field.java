package org.refundrill.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;

/**
 * One thing a form asks.
 *
 * @param id its name in responses
 * @param kind how it is answered
 * @param label the question
 * @param options what can be chosen, for choice, choices, order (all of them) and sequence (some of them, in order); empty
 *     otherwise
 * @param unit the currency code for money, or the unit of an integer or number, the most words of a text such as {@code
 *     150 words}, or an example of a text that is not one's own words, such as {@code <= 7}; null otherwise
 */
public record Field(
        String id,
        Kind kind,
        Text label,
        List<Option> options,
        @Nullable String unit) {
    /** How a field is answered. */
    public enum Kind {
        CHOICE("choice"),
        CHOICES("choices"),
        MONEY("money"),
        DATE("date"),
        INSTANT("instant"),
        INTEGER("integer"),
        NUMBER("number"),
        TEXT("text"),
        ORDER("order"),
        SEQUENCE("sequence");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The identifier used in JSON. */
        public String id() {
            return id;
        }
    }

    /**
     * Something that can be chosen.
     *
     * @param id its identifier, the same in both languages
     * @param label what is shown
     */
    public record Option(String id, Text label) {}

    public Field {
        options = List.copyOf(options);
    }
}
