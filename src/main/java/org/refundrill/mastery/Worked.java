package org.refundrill.mastery;

/**
 * A case that somebody worked, in the order of the log.
 *
 * @param trainee who
 * @param evidence what it shows
 */
public record Worked(String trainee, CaseEvidence evidence) {}
