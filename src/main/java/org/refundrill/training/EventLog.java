package org.refundrill.training;

import java.util.List;
import java.util.Optional;

/** The append-only log of practice. Whatever fails is told as a {@link StoreFailure}. */
public interface EventLog {
    /**
     * Appends events together: all or none. When this returns they survive the end of the process.
     *
     * @throws StoreFailure also when another process has taken the attempt further meanwhile
     */
    void append(List<Event> events);

    /** A trainee's events in the order they were appended. */
    List<Event> of(String trainee);

    /** A trainee's events with one case, in the order they were appended. */
    List<Event> of(String trainee, String code);

    /** The events of a trainee's attempts that are neither assessed nor left, in the order they were appended. */
    List<Event> unfinished(String trainee);

    /** At most so many events of everybody after a position, in order; 0 is before all. */
    List<Placed> after(long position, int most);

    /** The same of events of these kinds alone. */
    List<Placed> after(long position, int most, List<String> kinds);

    /** The position of the last event; 0 where there is none. */
    long end();

    /** The last event of a kind, of whomever. */
    Optional<Event> last(String kind);

    /** The event by which a case was opened last, by whomever. */
    Optional<Event> lastOpened(String code);

    /**
     * An event and its place among all events of the log.
     *
     * @param position later ones stand higher
     */
    record Placed(long position, Event event) {}
}
