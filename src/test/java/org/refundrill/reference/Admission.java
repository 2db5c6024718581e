package org.refundrill.reference;

import java.util.Optional;

/**
 * TB-4 to TB-6: whether the request is looked at at all.
 *
 * <p>Reading: who claims extra loss or statutory damages beside a refund is turned away with those alone.
 */
final class Admission {
    private final CaseRecords file;
    private final Item request;
    private final Counting counting;
    private final Draft draft;

    Admission(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.counting = counting;
        this.draft = new Draft(request.id(), "admission");
    }

    Optional<Draft> decide() {
        boolean closed = file.order().stated("fakeTrade")
                || file.claim().stated("otherDeal")
                || request.stated("withdrawn")
                || request.stated("fetchBack");
        if (closed) {
            return Optional.of(draft.refuse("TB-6"));
        }
        return late() && !noTimeBar() ? Optional.of(draft.refuse("TB-4", "TB-6").due(filing())) : Optional.empty();
    }

    /**
     * Fifteen days after trade success. Readings: counted from the day after, to 24:00, without roll-over; the seven-day
     * right has its own clock and is not cut by this one (A.0 rank 1); a request about price or what the parties agreed
     * has its own period.
     */
    private boolean late() {
        if (request.is("reason", "no-reason")
                || request.is("reason", "unwanted")
                || request.is("reason", "price")
                || request.is("reason", "agreed")
                || !file.order().has("succeededAt")) {
            return false;
        }
        return Counting.over(filing(), request.moment("at"));
    }

    private Deadline filing() {
        int days = Math.max(15, agreedDays());
        return counting.plainDays("filing", file.order().moment("succeededAt"), days, "buyer", "TB-4");
    }

    /** TB-5: authority, court, proven non-receipt or quality problem, a promised or agreed period. */
    private boolean noTimeBar() {
        return file.claim().stated("authorityFinding")
                || file.claim().stated("courtDocument")
                || withinPromise()
                || proven();
    }

    /** TB-5: a period that the parties agreed counts instead. */
    private int agreedDays() {
        return file.agreement("filing-period")
                .map(agreement -> agreement.numberOr("days", 0))
                .orElse(0);
    }

    private boolean withinPromise() {
        int days = file.listing().numberOr("promisedDays", 0);
        return days > 0
                && !Counting.over(
                        counting.days("filing", file.receivedAt(), days, "buyer", "TB-5"), request.moment("at"));
    }

    /** Reading: quality by an inspection report, non-receipt by the carrier's letter, each standing unrebutted. */
    private boolean proven() {
        return switch (request.word("reason")) {
            case "quality", "fake" -> file.proof("buyer", "inspection-report") == Proof.GIVEN;
            case "not-received" ->
                file.proof("buyer", "carrier-letter") == Proof.GIVEN
                        || file.proof("carrier", "carrier-letter") == Proof.GIVEN;
            default -> false;
        };
    }
}
