package org.refundrill.training;

import java.util.List;

/**
 * How much of the way a case is shown to whoever works it.
 *
 * @param kind what kind of help
 * @param given ids of the fields whose answers are shown beforehand; empty but for {@link Kind#FADED}
 * @param worked the code of a case like it that is shown with its solution first; empty but for {@link Kind#WORKED}
 */
public record Support(Kind kind, List<String> given, String worked) {
    /** The case as it is, and no more. */
    public static final Support NONE = new Support(Kind.NONE, List.of(), "");

    public Support {
        given = List.copyOf(given);
    }

    /** Kinds of help, from most to least. */
    public enum Kind {
        /** A case like it was shown with its solution, step by step. */
        WORKED("worked"),
        /** Some steps are given, the others are one's own. */
        FADED("faded"),
        /** No help; one is asked which clause decides before the verdict. */
        REASON("reason"),
        /** Nothing of all that. */
        NONE("none");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The word in the log and in JSON. */
        public String id() {
            return id;
        }

        static Kind of(String id) {
            for (Kind kind : values()) {
                if (kind.id.equals(id)) {
                    return kind;
                }
            }
            return NONE;
        }
    }
}
