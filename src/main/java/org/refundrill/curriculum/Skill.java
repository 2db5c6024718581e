package org.refundrill.curriculum;

import java.util.List;
import org.refundrill.language.Text;
import org.refundrill.skill.SkillId;

/**
 * A skill as a curriculum names it.
 *
 * @param id its id
 * @param title what people call it
 * @param requires the skills a learner should have first
 * @param critical whether it must be mastered to a higher bar, because failing in it breaches the law or costs dearly
 */
public record Skill(SkillId id, Text title, List<SkillId> requires, boolean critical) {
    public Skill {
        requires = List.copyOf(requires);
    }
}
