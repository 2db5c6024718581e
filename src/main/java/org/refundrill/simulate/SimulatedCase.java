package org.refundrill.simulate;

import java.util.List;
import org.refundrill.skill.SkillId;

/**
 * A case for synthetic trainees: as much of one as an answer depends on.
 *
 * @param id what it is called
 * @param ruling how it is decided
 * @param elements what it asks; the first one is the ruling
 */
public record SimulatedCase(String id, String ruling, List<Element> elements) {
    public SimulatedCase {
        elements = List.copyOf(elements);
    }

    /**
     * A question of it.
     *
     * @param id what it is called within the case
     * @param skills the skills it needs
     * @param difficulty how hard it truly is, in logits
     * @param options how many answers it offers; 0 where the answer is typed
     * @param trap the wrong rule that leads to a wrong answer here; empty for none
     */
    public record Element(String id, List<SkillId> skills, double difficulty, int options, String trap) {
        public Element {
            skills = List.copyOf(skills);
        }

        /** The chance of hitting the answer blindly. */
        double guess() {
            return options > 1 ? 1.0 / options : 0;
        }
    }

    /** The skill it is mainly about. */
    public SkillId primary() {
        return elements.get(0).skills().get(0);
    }
}
