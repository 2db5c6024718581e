package org.refundrill.training.learner;

import org.refundrill.training.EventLog;
import org.refundrill.training.Watcher;

/** How far somebody has read in the log. A few events are nothing to speak of. */
final class Reading {
    private final EventLog log;
    private final long from;
    private final Watcher watcher;
    private long end;

    /** Begins to read what comes after a position. */
    Reading(EventLog log, long from, Watcher watcher) {
        this.log = log;
        this.from = from;
        this.watcher = watcher;
    }

    /**
     * A page was read up to a position.
     *
     * @param full whether there may be another one
     */
    void upTo(long position, boolean full) {
        if (watcher == Watcher.NOBODY || end == 0 && !full) {
            return;
        }
        if (end == 0) {
            end = log.end();
            watcher.at(Watcher.Stage.READING, 0, end - from);
        }
        watcher.at(Watcher.Stage.READING, full ? position - from : end - from, end - from);
    }
}
