package org.refundrill.reference;

import org.jspecify.annotations.Nullable;

/**
 * What is decided on a request.
 *
 * @param remedy what the buyer gets where something is granted
 * @param proof the one proof that is missing
 * @param from who must provide it
 */
public record Outcome(
        OutcomeKind kind,
        @Nullable String remedy,
        @Nullable String proof,
        @Nullable String from) {
    static Outcome of(OutcomeKind kind) {
        return new Outcome(kind, null, null, null);
    }

    static Outcome granting(OutcomeKind kind, @Nullable String remedy) {
        return new Outcome(kind, remedy, null, null);
    }

    static Outcome asking(String proof, String from) {
        return new Outcome(OutcomeKind.ASK, null, proof, from);
    }
}
