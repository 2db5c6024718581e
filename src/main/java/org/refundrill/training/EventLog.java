package org.refundrill.training;

import java.util.List;

/** The append-only log of practice. */
public interface EventLog {
    /** Appends events together: all or none. When this returns they survive the end of the process. */
    void append(List<Event> events);

    /** A trainee's events in the order they were appended. */
    List<Event> of(String trainee);
}
