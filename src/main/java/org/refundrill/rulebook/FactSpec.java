package org.refundrill.rulebook;

import org.refundrill.feel.Type;
import org.refundrill.language.Text;

/**
 * A fact in a rulebook's vocabulary: its name, type and label. Facts are what a ruling starts from.
 *
 * @param name dotted name, such as {@code request.reason}
 * @param type its type
 * @param label what people call it
 */
public record FactSpec(String name, Type type, Text label) {}
