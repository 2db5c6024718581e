package org.refundrill.exercise;

import java.math.BigDecimal;
import java.util.List;
import org.refundrill.decision.ClauseId;
import org.refundrill.skill.SkillId;

/**
 * One of the things a task will be judged by, as it is known before anybody has answered.
 *
 * @param id its name among the findings
 * @param skills the skills it is evidence for, the main one first
 * @param weight what it weighs in the score
 * @param clause the clause that decides it
 * @param options how many answers it offers to choose one from; 0 where the answer is made in another way
 */
public record KeyFeature(String id, List<SkillId> skills, BigDecimal weight, ClauseId clause, int options) {
    public KeyFeature {
        skills = List.copyOf(skills);
    }
}
