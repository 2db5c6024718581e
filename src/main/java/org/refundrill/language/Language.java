package org.refundrill.language;

/** A language in which every screen, case, rulebook and report exists. */
public enum Language {
    EN,
    ZH;

    /** The identifier used in options, files and JSON: {@code en} or {@code zh}. */
    public String id() {
        return this == EN ? "en" : "zh";
    }
}
