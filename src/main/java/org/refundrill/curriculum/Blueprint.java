package org.refundrill.curriculum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.refundrill.language.Text;
import org.refundrill.skill.SkillId;

/**
 * What an exam is made of. Every form of it has the same quotas.
 *
 * @param id its id, which is its file's name
 * @param title what people call it
 * @param curriculum the curriculum that it ends
 * @param minutes how long a sitting lasts
 * @param cut the share of the credit from which passing is recommended, while no standard was set by judges
 * @param forms how many parallel forms there are
 * @param parts its quotas, in the order in which they are asked
 * @param standard what judges expect of somebody who is just good enough
 */
public record Blueprint(
        String id,
        Text title,
        String curriculum,
        int minutes,
        BigDecimal cut,
        int forms,
        List<Part> parts,
        Optional<Standard> standard) {
    public Blueprint {
        parts = List.copyOf(parts);
    }

    /**
     * So many cases of a skill and a difficulty.
     *
     * @param skill the skill they ask for
     * @param tier how hard their authors hold them to be, 1 to 4
     * @param cases how many
     * @param scenarios the scenarios that they are taken from
     */
    public record Part(SkillId skill, int tier, int cases, List<String> scenarios) {
        public Part {
            scenarios = List.copyOf(scenarios);
        }
    }

    /** How many cases a form has. */
    public int cases() {
        return parts.stream().mapToInt(Part::cases).sum();
    }

    /** With a standard that judges set. */
    public Blueprint with(Standard set) {
        return new Blueprint(id, title, curriculum, minutes, cut, forms, parts, Optional.of(set));
    }
}
