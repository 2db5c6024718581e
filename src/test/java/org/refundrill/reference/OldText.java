package org.refundrill.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * JD-G 54 and JD-P 28: the second marketplace judges conduct by the text of its time, and the older texts are not at hand.
 * So nothing is decided on what lies before, and the case is handed on.
 */
final class OldText {
    private static final LocalDate GOODS = LocalDate.parse("2026-06-15");
    private static final LocalDate DISPUTES = LocalDate.parse("2025-07-04");

    private OldText() {}

    /** Goods signed for before the standard on goods came into force. */
    static Optional<Draft> ofGoods(CaseRecords file, Item request) {
        return before(GOODS, file.receivedAt(), request, "JP-28");
    }

    /** A stage of a dispute that began before the general rules came into force. */
    static Optional<Draft> ofDisputes(OffsetDateTime since, Item request) {
        return before(DISPUTES, since, request, "JG-54");
    }

    private static Optional<Draft> before(LocalDate from, OffsetDateTime event, Item request, String rule) {
        return Counting.civil(event).isBefore(from)
                ? Optional.of(new Draft(request.id(), "old-text").escalate(rule))
                : Optional.empty();
    }
}
