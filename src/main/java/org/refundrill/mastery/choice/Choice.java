package org.refundrill.mastery.choice;

import java.util.List;

/**
 * The case that comes next.
 *
 * @param candidate which
 * @param score what it was preferred by
 * @param expected the credit that is to be expected, 0 to 1
 * @param reasons why, the weightiest first; never empty
 */
public record Choice(Candidate candidate, double score, double expected, List<Reason> reasons) {
    public Choice {
        reasons = List.copyOf(reasons);
    }
}
