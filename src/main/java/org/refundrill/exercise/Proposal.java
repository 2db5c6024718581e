package org.refundrill.exercise;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a machine reads in a text about one claim, for a trainer to accept, adjust or reject.
 *
 * @param claim the claim
 * @param found whether the text says it
 * @param sentence the sentence that this rests on, as it was written; empty where none comes near
 * @param sureness 0 to 1
 * @param reader which reader, and which version of it
 */
public record Proposal(Claim claim, Found found, String sentence, BigDecimal sureness, String reader) {
    /** Whether a text says something. */
    public enum Found {
        SAID("said"),
        NOT_SAID("not-said"),
        UNSURE("unsure");

        private final String id;

        Found(String id) {
            this.id = id;
        }

        /** The identifier used in JSON. */
        public String id() {
            return id;
        }
    }

    /** The credit that follows; none where the reader is unsure, as it does not guess. */
    public Optional<BigDecimal> credit() {
        return switch (found) {
            case SAID -> Optional.of(claim.wanted() ? BigDecimal.ONE : BigDecimal.ZERO);
            case NOT_SAID -> Optional.of(claim.wanted() ? BigDecimal.ZERO : BigDecimal.ONE);
            case UNSURE -> Optional.empty();
        };
    }
}
