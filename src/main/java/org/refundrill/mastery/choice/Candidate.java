package org.refundrill.mastery.choice;

import java.util.List;
import org.refundrill.mastery.Item;
import org.refundrill.skill.SkillId;

/**
 * A case that could come next.
 *
 * @param id what makes it the same case when it comes again
 * @param primary the skill it is mainly about
 * @param ruling how it is decided, for telling apart what was confused; empty where that says nothing
 * @param elements what it asks
 */
public record Candidate(String id, SkillId primary, String ruling, List<Element> elements) {
    public Candidate {
        elements = List.copyOf(elements);
    }

    /**
     * A question of it.
     *
     * @param skills the skills it asks for
     * @param item how hard it is
     * @param options how many answers it offers; 0 where the answer is typed
     */
    public record Element(List<SkillId> skills, Item item, int options) {
        public Element {
            skills = List.copyOf(skills);
        }
    }

    boolean asksFor(SkillId skill) {
        return elements.stream().anyMatch(element -> element.skills().contains(skill));
    }
}
