package org.refundrill.exercise.investigation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An enquiry that was made.
 *
 * @param asked when the question went out
 * @param answered when the answer comes, where one comes within the limit
 * @param closed when it is known what became of it: with the answer, else at the limit
 */
record Sent(Enquiry enquiry, OffsetDateTime asked, Optional<OffsetDateTime> answered, OffsetDateTime closed) {
    static Sent of(Enquiry enquiry, OffsetDateTime asked, OffsetDateTime limit) {
        Optional<OffsetDateTime> answered = enquiry.answered(asked).filter(at -> !at.isAfter(limit));
        return new Sent(enquiry, asked, answered, answered.orElse(limit.isBefore(asked) ? asked : limit));
    }

    /** Whether it is known at a moment what became of it. */
    boolean isClosed(OffsetDateTime now) {
        return !closed.isAfter(now);
    }

    /** The ids of the records that it brings: those of the answer, or those of a silence that counts. */
    List<String> records() {
        return answered.isPresent() || enquiry.silent(asked, closed) ? enquiry.brings() : List.of();
    }
}
