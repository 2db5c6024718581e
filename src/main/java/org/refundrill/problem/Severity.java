package org.refundrill.problem;

import org.refundrill.language.Text;

/** Whether a problem makes the content unusable or only deserves a look. */
public enum Severity {
    ERROR(new Text("error", "错误")),
    WARNING(new Text("warning", "提醒"));

    private final Text word;

    Severity(Text word) {
        this.word = word;
    }

    /** The word that stands in a rendered problem. */
    public Text word() {
        return word;
    }
}
