package org.refundrill.exercise.priorities;

import java.math.BigDecimal;
import java.util.Map;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds.Fact;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;

/**
 * Something to be done in the area before the shift ends.
 *
 * @param option how it is chosen: its record's id, its place and state
 * @param urgency how urgent it is, as a word of the rulebook
 * @param urgencyTold the same for people
 * @param rank its rank, the lowest first; what ranks alike may be done in either order
 * @param clause the clause that says so
 * @param facts what that was computed from
 */
record Chore(
        Option option, String urgency, Text urgencyTold, BigDecimal rank, ClauseId clause, Map<String, Fact> facts) {
    String id() {
        return option.id();
    }

    boolean before(Chore other) {
        return rank.compareTo(other.rank) < 0;
    }
}
