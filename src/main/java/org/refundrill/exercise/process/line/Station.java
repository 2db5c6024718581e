package org.refundrill.exercise.process.line;

/**
 * A place where returns are worked on, one after the other in the order in which they came.
 *
 * @param hands how many people work there, each on one piece at a time; at least 1
 * @param minutes what one piece takes, or one run with everything in it; at least 1
 * @param every 0, or the minutes from one run to the next: then whatever waits is taken together when a run is due
 */
public record Station(String key, int hands, int minutes, int every) {
    /** A station of at least one hand, at which work takes at least a minute. */
    public Station {
        if (hands < 1 || minutes < 1 || every < 0) {
            throw new IllegalArgumentException(
                    "station '" + key + "' needs at least one hand and one minute, and no run before it opens");
        }
    }

    Station withHands(int other) {
        return new Station(key, other, minutes, every);
    }

    Station withMinutes(int other) {
        return new Station(key, hands, other, every);
    }

    Station withEvery(int other) {
        return new Station(key, hands, minutes, other);
    }
}
