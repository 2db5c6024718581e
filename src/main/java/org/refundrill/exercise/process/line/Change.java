package org.refundrill.exercise.process.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that could be done about a line.
 *
 * @param kind what is changed
 * @param station the place of the station it is about; of no meaning where it is about the returns themselves
 * @param from for {@link Kind#MOVE} the place that gives a hand away
 * @param amount hands more, or the new minutes
 */
public record Change(Kind kind, int station, int from, int amount) {
    /** What can be changed about a line. */
    public enum Kind {
        /** So many hands more at a station. */
        HANDS,
        /** A piece takes so many minutes there. */
        MINUTES,
        /** A run is due every so many minutes. */
        EVERY,
        /** So many hands go from one station to another. */
        MOVE,
        /** Nothing is sent back any more. */
        RIGHT_FIRST,
        /** The same returns come in evenly over so many minutes. */
        SPREAD
    }

    /** The line as it would be. */
    public Line applied(Line line) {
        return switch (kind) {
            case HANDS -> line.with(station, more(line, station, amount));
            case MINUTES -> line.with(station, line.stations().get(station).withMinutes(amount));
            case EVERY -> line.with(station, line.stations().get(station).withEvery(amount));
            case MOVE -> line.with(station, more(line, station, amount)).with(from, more(line, from, -amount));
            case RIGHT_FIRST ->
                line.with(line.pieces().stream()
                        .map(piece -> new Piece(piece.arrives(), false))
                        .toList());
            case SPREAD -> line.with(spread(line.pieces()));
        };
    }

    private static Station more(Line line, int place, int hands) {
        Station station = line.stations().get(place);
        return station.withHands(station.hands() + hands);
    }

    private List<Piece> spread(List<Piece> pieces) {
        List<Piece> even = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            even.add(new Piece(i * amount / pieces.size(), pieces.get(i).again()));
        }
        return even;
    }
}
