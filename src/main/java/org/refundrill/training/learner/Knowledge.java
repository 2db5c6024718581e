package org.refundrill.training.learner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.Standing;
import org.refundrill.curriculum.Tally;
import org.refundrill.mastery.MasteryState;
import org.refundrill.training.Assignment;
import org.refundrill.training.Progress;

/**
 * Where a trainee stands in a curriculum, as the log has it.
 *
 * @param curriculum by which
 * @param today the day where the trainee is
 * @param progress what was practised
 * @param tallies what was done of each scenario
 * @param standing the units
 * @param skills the curriculum's skills in its order, then others that were met
 * @param rapid how many answers were too quick to be meant, and so count for nothing
 * @param judgement how the trainee decides
 * @param clauses how steadily
 * @param readiness whether the trainee may go live
 * @param assignments what the trainee was given to finish, the next day first
 */
public record Knowledge(
        Curriculum curriculum,
        LocalDate today,
        Progress progress,
        Map<String, Tally> tallies,
        Standing standing,
        List<SkillStanding> skills,
        int rapid,
        Judgement judgement,
        ClauseMeetings clauses,
        Readiness readiness,
        List<Assignment> assignments) {
    public Knowledge {
        skills = List.copyOf(skills);
        assignments = List.copyOf(assignments);
    }

    /** The skills to meet again, the most forgotten first. A lapse is due at once. */
    public List<SkillStanding> due() {
        return skills.stream()
                .filter(skill -> skill.due() || skill.state() == MasteryState.LAPSED)
                .sorted(Comparator.comparingDouble(SkillStanding::recall).thenComparing(SkillStanding::skill))
                .toList();
    }
}
