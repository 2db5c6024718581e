package org.refundrill.sentences;

/**
 * The sentence of a letter that comes nearest to making a claim.
 *
 * @param sentence as it was written; empty where no sentence stands there
 * @param weight how near it comes, above or below the claim's threshold
 */
record Weighed(String sentence, double weight) {}
