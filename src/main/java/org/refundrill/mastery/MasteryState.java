package org.refundrill.mastery;

/** How far a trainee has come with a skill. */
public enum MasteryState {
    /** Never met. */
    NOT_STARTED("not-started"),
    /** Met, and not held to be above the cut. */
    LEARNING("learning"),
    /** More likely above the cut than not, but not sure enough, or not shown often enough. */
    LIKELY("likely"),
    /** Shown to be above the cut. */
    MASTERED("mastered"),
    /** Mastered, and to be refreshed. */
    DUE("due"),
    /** Was mastered, and is in doubt again. It opens a review and takes nothing back that was awarded. */
    LAPSED("lapsed");

    private final String id;

    MasteryState(String id) {
        this.id = id;
    }

    /** The identifier used in JSON. */
    public String id() {
        return id;
    }
}
