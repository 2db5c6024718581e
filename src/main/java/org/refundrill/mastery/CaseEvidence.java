package org.refundrill.mastery;

import java.time.Instant;
import java.util.List;
import org.refundrill.skill.SkillId;

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

    /** Whether an element after this one uses the skill, too. */
    boolean usesAfter(int index, SkillId skill) {
        for (int i = index + 1; i < elements.size(); i++) {
            if (elements.get(i).skills().contains(skill)) {
                return true;
            }
        }
        return false;
    }
}
