package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A time limit.
 *
 * @param what the act that is due
 * @param lastDay the last civil day on which it is in time
 * @param until the first instant that is too late
 * @param loser the party that loses when nothing is done
 * @param rule the rule it rests on
 */
public record Deadline(String what, LocalDate lastDay, OffsetDateTime until, String loser, String rule) {}
