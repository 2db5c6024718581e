package org.refundrill.mastery.recall;

import java.time.Duration;
import java.time.Instant;
import org.refundrill.skill.SkillId;

/**
 * How a trainee remembers one skill.
 *
 * @param skill the skill
 * @param memory its memory
 * @param reviewedAt when it was last met
 * @param due when it should be met again
 * @param retention with what probability it should still be remembered then
 * @param reviews how often it was met
 * @param easy how often that was easy
 */
public record SkillMemory(
        SkillId skill, Memory memory, Instant reviewedAt, Instant due, double retention, int reviews, int easy) {
    private static final double MILLIS = 86_400_000;

    /** How probable it is that the skill is remembered at a moment. */
    public double recall(MemoryModel model, Instant at) {
        return model.recall(memory, daysUntil(at));
    }

    /** How far that has fallen below what it should be; negative while it is above. */
    public double shortfall(MemoryModel model, Instant at) {
        return retention - recall(model, at);
    }

    double daysUntil(Instant at) {
        return Duration.between(reviewedAt, at).toMillis() / MILLIS;
    }
}
