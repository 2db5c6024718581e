package org.refundrill.exercise;

import org.refundrill.language.Text;

/** A scenario asks for something that the ruling on one of its cases does not have: its author's mistake. */
public final class CannotBeAsked extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final transient Text why;

    public CannotBeAsked(Text why) {
        super(why.en());
        this.why = why;
    }

    /** What is asked for, and what there is instead. */
    public Text why() {
        return why;
    }
}
