package org.refundrill.decision;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done beside the outcome: preserve, notify, negotiate, mark the resold goods.
 *
 * @param what the duty
 * @param clause the clause it rests on
 * @param until the first instant that is too late, if the clause sets one
 */
public record Duty(String what, ClauseId clause, @Nullable OffsetDateTime until) {}
