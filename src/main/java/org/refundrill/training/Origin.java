package org.refundrill.training;

/**
 * What a case was made, decided and marked with, so that it can be explained, and marked again, years later.
 *
 * @param content the pack and a hash of everything its authors wrote
 * @param rulebook the rulebook and its version, such as {@code cn-marketplace 2026}
 * @param scoring the version of the scoring rules
 * @param generator the versions of the program and of the lists that names are drawn from
 */
public record Origin(String content, String rulebook, String scoring, String generator) {}
