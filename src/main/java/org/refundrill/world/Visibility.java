package org.refundrill.world;

/** Who gets to see a record. */
public enum Visibility {
    /** In the file from the start. */
    OPEN("open"),
    /** Someone must be asked for it, which takes time. It counts as obtained for the key. */
    ON_REQUEST("on-request"),
    /** Comes to light by doing something: weighing, opening, offering. It counts as obtained for the key. */
    FOUND("found"),
    /** Truth of the world: feeds simulated answers and the debrief, never the key. */
    HIDDEN("hidden");

    private final String id;

    Visibility(String id) {
        this.id = id;
    }

    /** The identifier used in YAML and JSON. */
    public String id() {
        return id;
    }
}
