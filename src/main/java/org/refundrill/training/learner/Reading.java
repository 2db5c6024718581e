package org.refundrill.training.learner;

import java.util.List;
import org.refundrill.training.EventLog;
import org.refundrill.training.Watcher;

/** How far somebody has read in the log. A few events are nothing to speak of. */
final class Reading {
    /** From so many on it takes long enough to be told. */
    private static final long LONG = 2000;

    private final Watcher watcher;
    private final long all;
    private long done;

    private Reading(Watcher watcher, long all) {
        this.watcher = watcher;
        this.all = all;
    }

    /** Begins to read what comes after a position. */
    static Reading of(EventLog log, long position, List<String> kinds, Watcher watcher) {
        long all = watcher == Watcher.NOBODY ? 0 : log.count(position, kinds);
        if (all < LONG) {
            return new Reading(Watcher.NOBODY, all);
        }
        watcher.at(Watcher.Stage.READING, 0, all);
        return new Reading(watcher, all);
    }

    void more(int read) {
        done += read;
        watcher.at(Watcher.Stage.READING, done, all);
    }
}
