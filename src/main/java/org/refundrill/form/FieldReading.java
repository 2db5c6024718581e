package org.refundrill.form;

import org.refundrill.language.Text;

/** What became of one field: understood, or not and why. */
sealed interface FieldReading {
    /** An answer in the Java form of its kind. */
    record Understood(Object answer) implements FieldReading {}

    /** What is the matter and what to type instead. */
    record NotUnderstood(Text reason) implements FieldReading {}

    static FieldReading understood(Object answer) {
        return new Understood(answer);
    }

    static FieldReading not(String en, String zh) {
        return new NotUnderstood(new Text(en, zh));
    }
}
