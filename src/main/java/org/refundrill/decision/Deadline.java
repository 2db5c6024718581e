package org.refundrill.decision;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A time limit that the ruling states.
 *
 * @param what the act that is due, such as {@code return-notice} or {@code seller-answer}
 * @param lastDay the last civil day on which the act is in time
 * @param until the first instant that is too late (exclusive)
 * @param loser the party that loses when nothing is done
 * @param clause the clause it rests on
 */
public record Deadline(String what, LocalDate lastDay, OffsetDateTime until, String loser, ClauseId clause) {}
