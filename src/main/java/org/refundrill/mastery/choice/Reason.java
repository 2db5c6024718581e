package org.refundrill.mastery.choice;

import org.refundrill.skill.SkillId;

/** Why a case comes next, as data for a sentence. */
public sealed interface Reason {
    /**
     * It shows best whether a skill is mastered.
     *
     * @param skill the skill that its answers say most about
     * @param low the lower end of what the trainee's chance may be now
     * @param high the upper end
     */
    record Unsure(SkillId skill, double low, double high) implements Reason {}

    /**
     * A mastered skill is due.
     *
     * @param skill which one
     * @param shortfall how far memory has fallen below what is wanted
     */
    record Due(SkillId skill, double shortfall) implements Reason {}

    /**
     * Two rulings were confused.
     *
     * @param due what the policy said
     * @param given what the trainee chose
     */
    record Confused(String due, String given) implements Reason {}

    /**
     * Another skill has its turn.
     *
     * @param instead the skill that would have come again
     */
    record Turn(SkillId instead) implements Reason {}
}
