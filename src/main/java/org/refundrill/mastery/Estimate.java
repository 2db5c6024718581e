package org.refundrill.mastery;

import org.refundrill.skill.SkillId;

/**
 * What is believed about one skill of one trainee.
 *
 * @param skill the skill
 * @param ability in logits
 * @param deviation how unsure that is, one standard deviation
 */
public record Estimate(SkillId skill, double ability, double deviation) {
    /** The 95 % point of the standard normal: 5 % lie above it and 5 % below its negative. */
    private static final double NINETY = 1.6448536269514722;

    /** The chance of getting an item of middling difficulty right. */
    public double chance() {
        return Logistic.averaged(ability, deviation * deviation);
    }

    /** The lower end of the 90 % interval of that chance. */
    public double low() {
        return Logistic.sigma(ability - NINETY * deviation);
    }

    /** The upper end. */
    public double high() {
        return Logistic.sigma(ability + NINETY * deviation);
    }

    /** How probable it is that the chance is at least this much. */
    public double probabilityOf(double cut) {
        return Logistic.normal((ability - Logistic.logit(cut)) / deviation);
    }
}
