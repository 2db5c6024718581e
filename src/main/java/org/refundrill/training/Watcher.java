package org.refundrill.training;

/** Is told how far long work has come, so that whoever waits knows for what. */
@FunctionalInterface
public interface Watcher {
    /** What can take long. */
    enum Stage {
        /** A summary is made of the log, which is kept for the next time. */
        READING,
        /** What is believed of everybody is played on into the time to come. */
        LOOKING_AHEAD,
        /** Pages are written. */
        WRITING,
        /** Records are sent to somewhere else. */
        SENDING
    }

    /** Looks at nothing. */
    Watcher NOBODY = (stage, done, of) -> {};

    /**
     * So much is done.
     *
     * @param done how many steps of the stage; 0 when it begins
     * @param of how many there are
     */
    void at(Stage stage, long done, long of);
}
