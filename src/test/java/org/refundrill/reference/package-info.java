/**
 * Owns the second opinion: every ruling of the Chinese marketplace, of EU consumers in Ireland and of UK consumers written
 * once more in plain Java, from the law and the platform's articles, by someone who has not read the rulebook. May use
 * nothing else of this program; a generated case comes in as its JSON.
 */
package org.refundrill.reference;
