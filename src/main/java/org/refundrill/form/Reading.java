package org.refundrill.form;

import java.util.List;
import java.util.Map;
import org.refundrill.language.Text;

/** A response after reading it: understood, or not. Unreadable is not wrong. */
public sealed interface Reading {
    /**
     * Every field was understood.
     *
     * @param answers by field id, in the form's order: String (choice, text), List of String (choices, order),
     *     {@link org.refundrill.money.Money}, java.time.LocalDate, java.time.OffsetDateTime, or Long (integer)
     */
    record Accepted(Map<String, Object> answers) implements Reading {}

    /**
     * Something could not be understood; nothing is counted.
     *
     * @param problems what and why, at least one
     */
    record Unreadable(List<FieldProblem> problems) implements Reading {}

    /**
     * A field that could not be understood.
     *
     * @param field the field's id
     * @param reason what is the matter and what to type instead
     */
    record FieldProblem(String field, Text reason) {}
}
