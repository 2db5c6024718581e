package org.refundrill.decision;

import java.util.Optional;

/** What a ruling does with a request or a dispute. */
public enum OutcomeKind {
    APPROVE("approve"),
    PARTLY_APPROVE("partly-approve"),
    REFUSE("refuse"),
    ASK("ask"),
    CONVERT("convert"),
    HOLD("hold"),
    ESCALATE("escalate"),
    ACCEPT_DISPUTE("accept-dispute"),
    CONTEST("contest"),
    CONTEST_PART("contest-part"),
    JUDGEMENT("judgement");

    private final String id;

    OutcomeKind(String id) {
        this.id = id;
    }

    /** The identifier used in tables, forms and JSON. */
    public String id() {
        return id;
    }

    /** The kind with this identifier, if there is one. */
    public static Optional<OutcomeKind> of(String id) {
        for (OutcomeKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
