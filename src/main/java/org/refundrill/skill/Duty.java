package org.refundrill.skill;

import org.refundrill.language.Text;

/**
 * A duty of the trade, as the lists of the trade have it. A scenario counts for exactly one.
 *
 * @param id its number, such as {@code EC1} or {@code TB3b}
 * @param title what people call it
 */
public record Duty(String id, Text title) {}
