package org.refundrill.reference;

import java.util.Locale;

/** What is done with a request. */
public enum OutcomeKind {
    APPROVE,
    PARTLY_APPROVE,
    REFUSE,
    ASK,
    HOLD,
    ESCALATE,
    ACCEPT_DISPUTE,
    CONTEST,
    CONTEST_PART;

    /** The word for it in a case's JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
