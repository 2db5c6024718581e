package org.refundrill.exercise.process.line;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A day replayed until everything is through.
 *
 * @param line what was replayed
 * @param visits every piece at every station, in the order in which work began
 * @param through when each piece was through, in the order in which they came
 */
public record Replay(Line line, List<Visit> visits, List<Integer> through) {
    /** A finished replay. */
    public Replay {
        visits = List.copyOf(visits);
        through = List.copyOf(through);
    }

    /** The day of a line, minute by minute. */
    public static Replay of(Line line) {
        return new Day(line).replayed();
    }

    /** How many pieces were through by a minute, this one included. */
    public int throughBy(int minute) {
        return (int) through.stream().filter(at -> at <= minute).count();
    }

    /** Minutes from coming in to being through, on average, rounded half up. */
    public int meanMinutes() {
        long sum = 0;
        for (int i = 0; i < through.size(); i++) {
            sum += through.get(i) - line.pieces().get(i).arrives();
        }
        return mean(sum, through.size());
    }

    /** Minutes in the queue of a station, on average over its visits, rounded half up. */
    public int meanWait(int station) {
        List<Visit> here = at(station);
        return mean(here.stream().mapToLong(Visit::waited).sum(), here.size());
    }

    /** The longest wait at a station. */
    public int longestWait(int station) {
        return at(station).stream().mapToInt(Visit::waited).max().orElse(0);
    }

    /** How many pieces wait at a station at the end of a minute. */
    public int waitingAt(int station, int minute) {
        return (int) at(station).stream()
                .filter(visit -> visit.came() <= minute && visit.began() > minute)
                .count();
    }

    /** Minutes of work at a station within so many minutes, over all its hands. */
    public int workedBy(int station, int minute) {
        return at(station).stream()
                .mapToInt(visit -> Math.max(0, Math.min(visit.done(), minute) - Math.min(visit.began(), minute)))
                .sum();
    }

    /** The visits to one station. */
    public List<Visit> at(int station) {
        return visits.stream().filter(visit -> visit.station() == station).toList();
    }

    private static int mean(long sum, int count) {
        return count == 0
                ? 0
                : BigDecimal.valueOf(sum)
                        .divide(BigDecimal.valueOf(count), 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
