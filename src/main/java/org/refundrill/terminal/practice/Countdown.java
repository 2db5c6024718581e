package org.refundrill.terminal.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;
import org.refundrill.training.Session;

/** The real seconds that the act at hand takes, and what is left of its limit. Being late is told, never marked. */
final class Countdown {
    private static final long SECOND = 1000;

    private final Session session;
    /** Since when the next act is being thought about. */
    private Instant since;

    private @Nullable Text late;

    Countdown(Session session) {
        this.session = session;
        this.since = session.now();
    }

    /** Seconds for the act at hand; 0 where nobody counts. */
    int limit() {
        return session.exercise().seconds(session.state());
    }

    /** The act at hand can be seen from now on. */
    void start() {
        since = session.now();
    }

    /** How many seconds the act took that is done now, 1 at least; the next one begins. */
    long take() {
        Instant now = session.now();
        long took = Math.max(1, seconds(now));
        int limit = limit();
        late = limit > 0 && took > limit
                ? new Text(
                        took + " s: " + (took - limit) + " over the limit of " + limit,
                        "用时" + took + "秒，超出" + limit + "秒的时限" + (took - limit) + "秒")
                : null;
        since = now;
        return took;
    }

    private long seconds(Instant now) {
        return Math.max(0, Duration.between(since, now).toSeconds());
    }

    /** That the last act was late, where it was. */
    Optional<Text> late() {
        return Optional.ofNullable(late);
    }

    /** What is left, or how far it is over; nothing where nobody counts. */
    Optional<Text> left() {
        int limit = limit();
        if (limit == 0) {
            return Optional.empty();
        }
        long left = limit - seconds(session.now());
        return Optional.of(
                left >= 0
                        ? new Text(left + " s left of " + limit, "剩余" + left + "秒（限" + limit + "秒）")
                        : new Text("late: " + -left + " s over " + limit, "已超时" + -left + "秒（限" + limit + "秒）"));
    }

    /** The limit in words, for whoever has no screen to watch it on. */
    Text inWords() {
        return new Text(
                limit() + " seconds from now on. A late answer counts all the same; that it was late is told.",
                "从现在起限时" + limit() + "秒。超时作答照常计分，讲评会注明超时。");
    }

    /** In how many milliseconds what is left reads otherwise. */
    long untilChange() {
        return SECOND - Math.floorMod(Duration.between(since, session.now()).toMillis(), SECOND);
    }
}
