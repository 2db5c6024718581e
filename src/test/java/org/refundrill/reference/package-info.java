/**
 * Owns the second opinion: the rulings of a desk written once more in plain Java, from the law, the platform's articles,
 * the schemes' tables or the trade, by someone who has not read the rulebook. May use nothing else of this program; a
 * generated case comes in as its JSON.
 */
package org.refundrill.reference;
