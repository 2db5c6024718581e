package org.refundrill.reference;

/**
 * CNQ-15: the authority answers a complaint within seven working days and has mediated within sixty days of accepting it.
 *
 * <p>Readings: the day of the event is not counted; the sixty days do not roll over; a mediation that has not been done by
 * then fails for both.
 */
final class Complaint {
    private Complaint() {}

    static Draft decide(CaseRecords file, Item request, Counting counting) {
        Draft draft = new Draft(request.id(), "complaint");
        Item complaint = file.one("complaint");
        Deadline running = complaint
                .maybe("acceptedAt")
                .map(accepted -> counting.plainDays("mediation", accepted, 60, "both", "CNQ-15"))
                .orElseGet(() ->
                        counting.workingDays("authority-reply", complaint.moment("filedAt"), 7, "authority", "CNQ-15"));
        draft.due(running);
        return Counting.over(running, file.now()) ? draft.escalate("CNQ-15") : draft.hold("CNQ-15");
    }
}
