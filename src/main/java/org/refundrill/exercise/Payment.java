package org.refundrill.exercise;

import org.refundrill.money.Money;

/**
 * What a finished task pays, beside what two people lose who read no file: the one pays whatever is asked, the other never
 * pays anything. Whoever decides must beat both.
 *
 * @param due what should be paid
 * @param paid what the answers pay
 * @param approve what is lost by paying what is asked
 * @param refuse what is lost by paying nothing
 */
public record Payment(Money due, Money paid, Money approve, Money refuse) {}
