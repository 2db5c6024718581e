package org.refundrill.problem;

/** Whether a problem makes the content unusable or only deserves a look. */
public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word that stands in a rendered problem. */
    public String word() {
        return word;
    }
}
