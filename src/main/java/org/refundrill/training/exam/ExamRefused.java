package org.refundrill.training.exam;

import org.refundrill.language.Text;

/** What was asked of an exam is against its rules. One line says why. */
public final class ExamRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** For this reason. */
    public ExamRefused(String en, String zh) {
        super(en, null, false, false);
        this.text = new Text(en, zh);
    }

    /** What happened and what to do next. */
    public Text text() {
        return text;
    }
}
