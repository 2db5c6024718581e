package org.refundrill.training;

/**
 * Where practice is kept.
 *
 * @param log what happened
 * @param cases the cases it happened to
 */
public record Store(EventLog log, CaseStore cases) {}
