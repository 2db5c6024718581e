package org.refundrill.mastery;

import java.util.List;
import org.refundrill.skill.SkillId;

/**
 * One scored element, as the filter takes it.
 *
 * @param item which question it is
 * @param prior how hard the item is while nobody has answered it
 * @param skills the skills it is evidence for, each once
 * @param credit what the answer was worth, 0 to 1
 * @param weight how much it counts beside what the number of elements leaves of it; 0 for an answer given too fast to
 *     have been thought about
 * @param options how many answers were offered; 0 where the answer was typed
 */
public record Evidence(ItemId item, Item prior, List<SkillId> skills, double credit, double weight, int options) {
    public Evidence {
        skills = List.copyOf(skills);
        if (!(credit >= 0 && credit <= 1) || !(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("credit and weight go from 0 to 1");
        }
        if (skills.isEmpty()) {
            throw new IllegalArgumentException("an element is evidence for at least one skill");
        }
    }
}
