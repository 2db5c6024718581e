package org.refundrill.report;

import java.time.Instant;

/**
 * What a named person decided about somebody and a desk, beside what the data recommended then.
 *
 * @param trainee whom the log means
 * @param desk the desk
 * @param by who decided
 * @param why the reason given
 * @param recommended whether the data spoke for it then
 * @param at when
 */
public record SignOff(String trainee, String desk, String by, String why, boolean recommended, Instant at) {}
