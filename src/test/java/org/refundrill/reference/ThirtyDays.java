package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** UK-04, UK-05: how long a consumer may reject faulty goods without letting the trader try first. */
final class ThirtyDays {
    private static final int DAYS = 30;
    private static final int AT_LEAST_AFTERWARDS = 7;

    private ThirtyDays() {}

    /**
     * The end of the short-term right to reject; empty while it stands still. The first repair or replacement that was asked
     * for within the thirty days stops them from the day of asking to the day the goods come back, both included. Reading: one
     * that was refused before the goods had left stops nothing.
     */
    static Optional<Deadline> end(CaseRecords file, OffsetDateTime had) {
        Deadline plain = BritishPeriods.days("rejection", had, DAYS, "buyer", "UK-04");
        Optional<Item> first =
                file.all("attempt").stream().min(Comparator.comparing(attempt -> attempt.moment("from")));
        if (first.isEmpty() || BritishPeriods.over(plain, first.get().moment("from"))) {
            return Optional.of(plain);
        }
        if (first.get().is("result", "refused") && !first.get().has("to")) {
            return Optional.of(plain);
        }
        return first.get().maybe("to").map(to -> after(plain, first.get().moment("from"), to));
    }

    private static Deadline after(Deadline plain, OffsetDateTime from, OffsetDateTime to) {
        LocalDate back = BritishPeriods.civil(to);
        long stopped = ChronoUnit.DAYS.between(BritishPeriods.civil(from), back) + 1;
        return BritishPeriods.later(
                BritishPeriods.ending("rejection", plain.lastDay().plusDays(stopped), "buyer", "UK-05"),
                BritishPeriods.ending("rejection", back.plusDays(AT_LEAST_AFTERWARDS), "buyer", "UK-05"));
    }
}
