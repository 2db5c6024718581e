package org.refundrill.feel;

/**
 * A name an expression may use.
 *
 * @param name the name, which may contain dots ({@code return.daysLate})
 * @param type its type
 * @param slot the place of its value in a {@link Frame}
 */
public record Variable(String name, Type type, int slot) {}
