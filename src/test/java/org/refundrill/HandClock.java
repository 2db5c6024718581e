package org.refundrill;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that is put on by hand: time goes by when a test says so. */
public final class HandClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    public HandClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** So much time goes by. */
    public void later(Duration time) {
        now = now.plus(time);
    }

    /** It is then. */
    public void set(Instant then) {
        now = then;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new HandClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
