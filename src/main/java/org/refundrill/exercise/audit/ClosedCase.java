package org.refundrill.exercise.audit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Ruled;
import org.refundrill.exercise.Slip;

/**
 * A case as it was closed.
 *
 * @param number its number in the drawer, from 1
 * @param brief the case
 * @param due what was due
 * @param slip what was misread in it; null where it was ruled rightly
 */
record ClosedCase(
        int number, Brief brief, Ruled due, @Nullable Slip slip) {
    boolean wrong() {
        return slip != null;
    }

    /** The ruling in the file. */
    Ruled entered() {
        return slip == null ? due : slip.ruled();
    }

    /** How much too much or too little was paid, in major units. */
    BigDecimal cost() {
        return entered().paid().minus(due.paid()).amount().abs();
    }

    String id() {
        return Integer.toString(number);
    }
}
