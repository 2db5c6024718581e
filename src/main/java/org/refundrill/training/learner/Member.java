package org.refundrill.training.learner;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.curriculum.Standing;
import org.refundrill.curriculum.Tally;

/**
 * One of many, as reports about many people see them.
 *
 * @param trainee what the log calls them
 * @param name what people call them
 * @param cohorts the groups they learn in
 * @param done their first answers, in the order of time
 * @param tallies what they have done of each scenario
 * @param skills where they stand with each skill of the curriculum
 * @param units where they stand with its units
 * @param clauses how steadily they decide
 * @param readiness whether they may go live
 * @param rapid how many answers were too quick to be meant
 */
public record Member(
        String trainee,
        String name,
        List<String> cohorts,
        List<Done> done,
        Map<String, Tally> tallies,
        List<SkillStanding> skills,
        Standing units,
        ClauseMeetings clauses,
        Readiness readiness,
        int rapid) {
    public Member {
        cohorts = List.copyOf(cohorts);
        done = List.copyOf(done);
        skills = List.copyOf(skills);
    }

    /** By the name alone: all that somebody did is much to go through whenever they are looked for. */
    @Override
    public int hashCode() {
        return trainee.hashCode();
    }

    /** Nobody is there twice. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Member member && member.trainee.equals(trainee);
    }
}
