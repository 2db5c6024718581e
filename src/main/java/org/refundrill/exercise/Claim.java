package org.refundrill.exercise;

/**
 * Something that a free text may say, in whatever words.
 *
 * @param kind what it is, such as {@code guarantee}: a promise of what others control
 * @param wanted whether the text should say it, rather than must not
 */
public record Claim(String kind, boolean wanted) {}
