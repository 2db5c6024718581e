package org.refundrill.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes one attempt into the log, step by step, with the time that was spent on it. */
final class AttemptBook {
    /** How long was worked so far, in seconds; the nights between two sittings do not count. */
    static final String SECONDS = "seconds";

    /** The day where the trainee is, such as 2026-03-09: what is learnt is counted by days. */
    static final String DAY = "day";

    private final EventLog log;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Attempt attempt;
    private final Origin origin;
    private final Instant since;
    private int step;

    /**
     * A book that goes on where the attempt stands.
     *
     * @param origin what the case is decided and marked with from now on
     */
    AttemptBook(EventLog log, Clock clock, Supplier<UUID> ids, Attempt attempt, Origin origin) {
        this.log = log;
        this.clock = clock;
        this.ids = ids;
        this.attempt = attempt;
        this.origin = origin;
        this.since = clock.instant();
        this.step = attempt.steps();
    }

    /** The attempt's name in the log. */
    String attempt() {
        return attempt.id().toString();
    }

    /** What is to be written down. */
    record Entry(String kind, Map<String, Object> details) {}

    /** Writes entries together; when this returns they are kept. */
    void write(Entry... entries) {
        Instant at = clock.instant();
        List<Event> events = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, Object> details = new LinkedHashMap<>(entry.details());
            details.put(SECONDS, seconds(at));
            details.put(DAY, LocalDate.ofInstant(at, clock.getZone()).toString());
            events.add(new Event(
                    ids.get(),
                    attempt.id(),
                    step + events.size(),
                    attempt.trainee(),
                    entry.kind(),
                    attempt.code(),
                    at,
                    origin,
                    details));
        }
        log.append(events);
        step += events.size();
    }

    /** What time it is. */
    Instant now() {
        return clock.instant();
    }

    private long seconds(Instant at) {
        return attempt.seconds() + Math.max(0, Duration.between(since, at).toSeconds());
    }
}
