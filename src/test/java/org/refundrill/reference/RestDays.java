package org.refundrill.reference;

import java.time.LocalDate;

/** The days on which a period may not end. */
interface RestDays {
    boolean rest(LocalDate day);

    /** The last day of the unbroken rest that {@code day} belongs to. */
    default LocalDate endOfRestPeriod(LocalDate day) {
        LocalDate last = day;
        while (rest(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return last;
    }
}
