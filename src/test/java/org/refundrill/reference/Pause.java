package org.refundrill.reference;

import java.time.OffsetDateTime;
import java.util.Optional;

/** TB-82 and TB-83: the procedure rests, and when it goes on: for both, since no one loses by it. */
final class Pause {
    private final CaseRecords file;
    private final Item request;
    private final Counting counting;
    private final Draft draft;

    Pause(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.counting = counting;
        this.draft = new Draft(request.id(), "pause");
    }

    Optional<Draft> decide() {
        Item claim = file.claim();
        if (claim.is("proceedings", "court") || claim.is("proceedings", "police")) {
            return proceedings(claim);
        }
        return claim.stated("pauseAgreed") ? negotiation() : Optional.empty();
    }

    /**
     * Resumes without an acceptance paper in seven working days, when withdrawn or judged, or when the police are silent
     * for six months.
     */
    private Optional<Draft> proceedings(Item claim) {
        OffsetDateTime since = claim.moment("proceedingsSince");
        return switch (claim.word("proceedingsState")) {
            case "announced" -> holdUntil(counting.workingDays("acceptance-paper", since, 7, "both", "TB-83"));
            case "accepted" -> claim.is("proceedings", "police") ? police(since) : Optional.of(hold());
            default -> Optional.empty();
        };
    }

    private Optional<Draft> police(OffsetDateTime since) {
        OffsetDateTime silent = since.withOffsetSameInstant(Counting.CHINA).plusMonths(6);
        OffsetDateTime end = silent.toLocalDate().plusDays(1).atStartOfDay().atOffset(Counting.CHINA);
        return holdUntil(Counting.until("police-result", end, "both", "TB-83"));
    }

    /** Thirty days without action, from the pause on; where its day is not recorded, from the last change of status. */
    private Optional<Draft> negotiation() {
        OffsetDateTime since = file.claim()
                .maybe("proceedingsSince")
                .or(() -> request.maybe("statusSince"))
                .orElseGet(() -> request.moment("at"));
        return holdUntil(counting.plainDays("resume", since, 30, "both", "TB-83"));
    }

    private Optional<Draft> holdUntil(Deadline deadline) {
        return Counting.over(deadline, file.now()) ? Optional.empty() : Optional.of(hold().due(deadline));
    }

    private Draft hold() {
        return draft.hold("TB-82", "TB-83");
    }
}
