package org.refundrill.exercise.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.refundrill.exercise.process.line.Replay;
import org.refundrill.language.Text;

/**
 * A day at the line and what could be done about it.
 *
 * @param opens when the line opens, in minutes after midnight
 * @param minutes how long it is open
 * @param measure what a change is judged by
 * @param stations what the stations are called, in the order of the work
 * @param today the day as it was
 * @param proposed the changes to choose from
 */
record Study(int opens, int minutes, Measure measure, List<Text> stations, Replay today, List<Proposed> proposed) {
    private static final int SCALE = 6;
    private static final int HOUR = 60;
    /** One part of so many is the least gain that counts. */
    private static final int LEAST = 10;

    /** What a change is judged by. */
    enum Measure {
        /** How many returns are refunded by closing time. */
        THROUGH,
        /** How many minutes a return takes from the dock to the refund, on average. */
        MINUTES
    }

    Study {
        stations = List.copyOf(stations);
        proposed = List.copyOf(proposed);
        if (proposed.isEmpty()) {
            throw new IllegalArgumentException("nothing is proposed");
        }
    }

    /** The figure by which a day is judged. */
    int figure(Replay day) {
        return measure == Measure.THROUGH ? day.throughBy(minutes) : day.meanMinutes();
    }

    /** How much better a change is than today; below 0 where it makes things worse. */
    private int gain(Proposed one) {
        int change = figure(one.replay()) - figure(today);
        return measure == Measure.THROUGH ? change : -change;
    }

    /** The change that gains most; of several the first. */
    Proposed best() {
        Proposed best = proposed.get(0);
        for (Proposed one : proposed) {
            if (gain(one) > gain(best)) {
                best = one;
            }
        }
        return best;
    }

    /** What choosing a change is worth: the share of the best one's gain that it brings; less than a tenth is nothing. */
    BigDecimal worth(Proposed one) {
        int most = gain(best());
        if (most <= 0) {
            throw new IllegalArgumentException("no proposed change makes the day better");
        }
        return gain(one) * LEAST < most
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(gain(one)).divide(BigDecimal.valueOf(most), SCALE, RoundingMode.DOWN);
    }

    /** How far off a prediction may be and still be right: 2 returns, or a tenth of the minutes but at least 3. */
    int tolerance() {
        return measure == Measure.THROUGH ? 2 : Math.max(3, figure(best().replay()) / 10);
    }

    /**
     * What a prediction is worth: 1 within the tolerance, a half within twice as much. Whoever foresees rightly what another
     * change would bring earns as much of that as the change itself is worth.
     */
    BigDecimal worth(long predicted) {
        BigDecimal most = BigDecimal.ZERO;
        for (Proposed one : proposed) {
            long miss = Math.abs(predicted - figure(one.replay()));
            BigDecimal near = miss <= tolerance()
                    ? BigDecimal.ONE
                    : miss <= 2L * tolerance() ? new BigDecimal("0.5") : BigDecimal.ZERO;
            most = most.max(near.multiply(worth(one)));
        }
        return most;
    }

    /** A minute of the line as a clock shows it. */
    String clock(int minute) {
        int at = opens + minute;
        return (at / HOUR < 10 ? "0" : "") + at / HOUR + ":" + (at % HOUR < 10 ? "0" : "") + at % HOUR;
    }
}
