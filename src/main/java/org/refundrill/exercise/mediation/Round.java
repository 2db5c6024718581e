package org.refundrill.exercise.mediation;

import java.math.BigDecimal;

/**
 * One proposal that was made.
 *
 * @param offer what was proposed
 * @param amount with which amount; 0 where none belongs to it
 */
record Round(Offer offer, BigDecimal amount) {
    boolean settles() {
        return offer.settles(amount);
    }
}
