package org.refundrill.training.learner;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.refundrill.mastery.Estimate;
import org.refundrill.mastery.MasteryRule;
import org.refundrill.mastery.MasteryState;
import org.refundrill.mastery.recall.SkillMemory;
import org.refundrill.skill.SkillId;

/**
 * Where a trainee stands with one skill at a moment.
 *
 * @param skill which
 * @param critical whether the curriculum holds it to the higher bar
 * @param state how far the trainee has come
 * @param estimate what is believed
 * @param missing what is missing until it is mastered
 * @param cases on how many different cases it was shown without help
 * @param days on how many different days
 * @param firstMastered when it was mastered for the first time; null while it never was
 * @param memory how it is remembered; null while it was never met
 * @param recall how probable it is that it is remembered now, 0 to 1
 * @param due whether it should be met again
 */
public record SkillStanding(
        SkillId skill,
        boolean critical,
        MasteryState state,
        Estimate estimate,
        List<MasteryRule.Missing> missing,
        int cases,
        int days,
        @Nullable Instant firstMastered,
        @Nullable SkillMemory memory,
        double recall,
        boolean due) {
    public SkillStanding {
        missing = List.copyOf(missing);
    }

    /** The skills that were mastered at some time. */
    static Set<SkillId> everMastered(Collection<SkillStanding> skills) {
        Set<SkillId> ever = new TreeSet<>();
        skills.stream().filter(skill -> skill.firstMastered() != null).forEach(skill -> ever.add(skill.skill()));
        return ever;
    }

    /** Whether it was mastered and still is, refreshed or not. */
    public boolean mastered() {
        return state == MasteryState.MASTERED || state == MasteryState.DUE;
    }
}
