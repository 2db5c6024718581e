package org.refundrill.exercise.process.line;

/**
 * A piece at a station, in minutes after the line opens.
 *
 * @param piece its place among the returns of the day
 * @param station the place of the station
 * @param came when it joined the queue
 * @param began when work on it began
 * @param done when it went on
 */
public record Visit(int piece, int station, int came, int began, int done) {
    /** Minutes in the queue. */
    public int waited() {
        return began - came;
    }
}
