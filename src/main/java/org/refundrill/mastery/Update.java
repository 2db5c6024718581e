package org.refundrill.mastery;

import java.util.List;
import org.refundrill.skill.SkillId;

/**
 * What one element changed, as data for a sentence such as "this element moved you from .62 to .68 because .55 was
 * expected, 1.0 came, and it weighed .6".
 *
 * @param item the question
 * @param expected the credit that was expected, 0 to 1
 * @param got the credit that came
 * @param weight how much it counted
 * @param skills what became of each of its skills
 * @param before how hard the item was held to be
 * @param after how hard it is held to be now
 */
public record Update(
        ItemId item, double expected, double got, double weight, List<Shift> skills, Item before, Item after) {
    /**
     * The chance of getting an item of middling difficulty right, for one skill.
     *
     * @param skill the skill
     * @param from before the element
     * @param to after the answer was weighed
     * @param learnt after the explanation, too
     */
    public record Shift(SkillId skill, double from, double to, double learnt) {}

    public Update {
        skills = List.copyOf(skills);
    }

    /** What the prediction cost, in nats. */
    public double loss() {
        return Logistic.loss(expected, got);
    }
}
