package org.refundrill.mastery;

import java.time.Instant;
import java.util.List;
import org.refundrill.skill.SkillId;

/**
 * All that the filter knows of one trainee, to be kept and taken up again.
 *
 * @param skills in the order in which they were first met
 * @param mean general ability, then the lead of each skill over it, in logits
 * @param covariance the lower triangle, row by row: general ability first
 * @param practised when each skill was last practised
 */
public record KnowledgeState(
        List<SkillId> skills, List<Double> mean, List<Double> covariance, List<Instant> practised) {
    public KnowledgeState {
        skills = List.copyOf(skills);
        mean = List.copyOf(mean);
        covariance = List.copyOf(covariance);
        practised = List.copyOf(practised);
        int n = skills.size() + 1;
        if (mean.size() != n || covariance.size() != n * (n + 1) / 2 || practised.size() != n - 1) {
            throw new IllegalArgumentException("the parts of the state do not fit one another");
        }
    }
}
