package org.refundrill.curriculum;

import java.util.Map;

/**
 * What somebody has done of one scenario.
 *
 * @param practised how many different cases were answered
 * @param passed how many of them were passed
 */
public record Tally(int practised, int passed) {
    /** Nothing yet. */
    public static final Tally NONE = new Tally(0, 0);

    static Tally in(Map<String, Tally> tallies, String scenario) {
        return tallies.getOrDefault(scenario, NONE);
    }

    /** With one more case. */
    public Tally plus(boolean pass) {
        return new Tally(practised + 1, passed + (pass ? 1 : 0));
    }
}
