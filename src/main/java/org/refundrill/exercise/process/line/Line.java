package org.refundrill.exercise.process.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Stations in the order of the work, and the returns of a day in the order in which they came.
 *
 * @param sender the place of the station that sends some pieces back, once each; -1 where none does
 * @param back the place of the station they go back to, not behind the sender
 */
public record Line(List<Station> stations, List<Piece> pieces, int sender, int back) {
    /** A line of at least one station. */
    public Line {
        stations = List.copyOf(stations);
        pieces = List.copyOf(pieces);
        if (stations.isEmpty() || sender >= stations.size() || (sender >= 0 && (back < 0 || back > sender))) {
            throw new IllegalArgumentException("a line needs stations, and sends back only to one before");
        }
    }

    /** The place of a station, by its key. */
    public int place(String key) {
        for (int i = 0; i < stations.size(); i++) {
            if (stations.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no station '" + key + "' in this line");
    }

    /** Where a piece goes after a station: the place of the next one, or the number of stations when it is through. */
    int after(int station, boolean sentBack) {
        return station == sender && sentBack ? back : station + 1;
    }

    Line with(int place, Station other) {
        List<Station> changed = new ArrayList<>(stations);
        changed.set(place, other);
        return new Line(changed, pieces, sender, back);
    }

    Line with(List<Piece> others) {
        return new Line(stations, others, sender, back);
    }
}
