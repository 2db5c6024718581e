package org.refundrill.mastery.choice;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.refundrill.mastery.Outlook;
import org.refundrill.skill.SkillId;

/**
 * Where the trainee stands who is to get a case.
 *
 * @param outlook what is believed of them now
 * @param mastered the skills that need no more practice
 * @param due of these, the ones that should be met again, with how far memory has fallen below what is wanted
 */
public record Learner(Outlook outlook, Set<SkillId> mastered, Map<SkillId, Double> due) {
    public Learner {
        mastered = new TreeSet<>(mastered);
        due = new TreeMap<>(due);
    }
}
