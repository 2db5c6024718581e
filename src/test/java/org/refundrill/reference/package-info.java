/**
 * Owns the second opinions: the rulings of a rulebook written once more in plain Java, from the law, the trade and the
 * platform's articles, by someone who has not read the rulebook. May use nothing else of this program; a generated case
 * comes in as its JSON.
 */
package org.refundrill.reference;
