package org.refundrill.scoring;

/** How an element came out. */
public enum Verdict {
    RIGHT("right"),
    PARTIAL("partial"),
    WRONG("wrong");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** The identifier used in JSON. */
    public String id() {
        return id;
    }
}
