package org.refundrill.terminal.practice;

/**
 * How working a case ended, and what the person wants now.
 *
 * @param then what comes next
 * @param twin the code of the case to go on with, for {@link Then#TWIN}; empty otherwise
 */
record Played(Then then, String twin) {
    /** What comes after a case. */
    enum Then {
        /** The case is done and nothing was asked for: as many cases follow as were ordered. */
        DONE,
        /** Another case is wanted. */
        NEXT,
        /** The twin of this case is wanted. */
        TWIN,
        /** The case is done, and enough for now. */
        STOP,
        /** The case was left in the middle; everything is kept. */
        LATER
    }

    static Played then(Then then) {
        return new Played(then, "");
    }
}
