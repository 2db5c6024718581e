package org.refundrill.query;

import java.time.Duration;

/**
 * How far a query may go.
 *
 * @param time how long it may run
 * @param bytes how much memory it may ask for in all, given back or not
 * @param shown how many rows are shown
 * @param counted how many rows are looked at, to say how many more there are
 */
record Limits(Duration time, long bytes, int shown, int counted) {
    /** What a case's tables need many times over. */
    static final Limits USUAL = new Limits(Duration.ofSeconds(2), 256L << 20, 20, 2000);
}
