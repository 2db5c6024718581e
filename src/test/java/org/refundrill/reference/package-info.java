/**
 * Owns the second opinion: the rulings of several rulebooks written once more in plain Java, from the law and the
 * platforms' articles, by someone who has not read the rulebook. May use nothing else of this program; a generated case
 * comes in as its JSON.
 */
package org.refundrill.reference;
