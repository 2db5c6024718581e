package org.refundrill.training;

import java.math.BigDecimal;

/**
 * What a trainer says of an element that waited. The proposal it answers is kept beside it.
 *
 * @param decision how it answers the proposal
 * @param credit 0 to 1
 * @param by who says so
 * @param why the reason; empty where none was given
 */
public record Mark(Decision decision, BigDecimal credit, String by, String why) {
    /** How a mark answers what a machine proposed. */
    public enum Decision {
        /** As proposed. */
        ACCEPT("accept"),
        /** By the trainer's own judgement, whatever was proposed. */
        ADJUST("adjust"),
        /** The other way round. */
        REJECT("reject");

        private final String id;

        Decision(String id) {
            this.id = id;
        }

        /** The word used in commands and in the log. */
        public String id() {
            return id;
        }
    }
}
