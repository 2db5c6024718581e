package org.refundrill.sentences;

/**
 * The sentence of a letter that leans most towards a claim.
 *
 * @param sentence as it was written; empty where no sentence stands there
 * @param weight how far it is above or below the threshold, in log-odds
 */
record Weighed(String sentence, double weight) {}
