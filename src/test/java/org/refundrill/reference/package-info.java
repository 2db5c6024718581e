/**
 * Owns the second opinion: every ruling of the Chinese marketplace written once more in plain Java, from the law and the
 * platform's articles, by someone who has not read the rulebook. May use world, decision, money and language only, never
 * the rulebook, the expression language's engine or the calendar.
 */
package org.refundrill.reference;
