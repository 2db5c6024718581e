package org.refundrill.reference;

import java.time.OffsetDateTime;

/**
 * Service levels of the second marketplace (JD-G 3, 7, 9, 16; JD-P 16).
 *
 * <p>Readings: a stage in time, or used in time, waits; one that is over is handed to those who decide. An appeal or a filing
 * made in time is handed to them, one not made is lost.
 */
final class DisputeCourse {
    private final CaseRecords file;
    private final Item request;
    private final Item dispute;
    private final Counting counting;

    DisputeCourse(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.dispute = file.one("dispute");
        this.counting = counting;
    }

    Draft decide() {
        return OldText.ofDisputes(dispute.moment("since"), request).orElseGet(this::byClock);
    }

    private Draft byClock() {
        Deadline clock = clock(dispute.moment("since"));
        Draft draft = new Draft(request.id(), "dispute-course").due(clock);
        boolean step = clock.what().equals("appeal") || clock.what().equals("dispute-filing");
        boolean used = dispute.maybe("actedAt")
                .filter(acted -> !Counting.over(clock, acted))
                .isPresent();
        if (used) {
            return step ? draft.escalate(clock.rule()) : draft.hold(clock.rule());
        }
        if (!Counting.over(clock, file.now())) {
            return draft.hold(clock.rule());
        }
        return step ? draft.refuse(clock.rule()) : draft.escalate(clock.rule());
    }

    private Deadline clock(OffsetDateTime since) {
        return switch (dispute.word("stage")) {
            case "review" -> counting.hours("seller-review", since, 48, "seller", "JP-16");
            case "opened" -> counting.hours("step-in", since, 24, "seller", "JG-3");
            case "routed" -> counting.hours("dispute-answer", since, 24, "seller", "JG-9-answer");
            case "evidence" -> counting.deskHours("evidence", since, 4, dispute.word("asked"), "JG-9-evidence");
            case "execute" -> counting.hours("execution", since, 24, "seller", "JG-9-execution");
            case "decided" -> counting.plainDays("appeal", since, 7, "both", "JG-9-appeal");
            case "refused" -> counting.plainDays("dispute-filing", since, 15, "buyer", "JG-7");
            default -> throw new IllegalArgumentException("no clock for " + dispute.word("stage"));
        };
    }
}
