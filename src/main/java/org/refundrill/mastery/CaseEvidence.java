package org.refundrill.mastery;

import java.time.Instant;
import java.util.List;

/**
 * What one worked case shows.
 *
 * @param at when it was answered
 * @param explained whether the debrief was read, so that something was learnt from it; false in an exam
 * @param elements its scored elements, in the form's order
 */
public record CaseEvidence(Instant at, boolean explained, List<Evidence> elements) {
    public CaseEvidence {
        elements = List.copyOf(elements);
    }
}
