package org.refundrill.simulate;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.skill.SkillId;

/** Synthetic trainees in any number. The n-th is the same whoever else is there. */
public final class SimulatedCohort {
    private static final List<Archetype> KINDS = List.of(Archetype.values());

    private SimulatedCohort() {}

    /** So many of the same kind. */
    public static List<SimulatedTrainee> of(long seed, int size, Traits traits, List<List<SkillId>> families) {
        List<SimulatedTrainee> cohort = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            cohort.add(new SimulatedTrainee(seed, number, traits, families));
        }
        return cohort;
    }

    /** So many, the archetypes in turn. */
    public static List<SimulatedTrainee> mixed(long seed, int size, List<List<SkillId>> families) {
        List<SimulatedTrainee> cohort = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            Archetype archetype = KINDS.get(number % KINDS.size());
            cohort.add(new SimulatedTrainee(seed, number, archetype.traits(), families));
        }
        return cohort;
    }

    /** Skills in families of so many, in their order. */
    public static List<List<SkillId>> families(List<SkillId> skills, int size) {
        List<List<SkillId>> families = new ArrayList<>();
        for (int i = 0; i < skills.size(); i += size) {
            families.add(List.copyOf(skills.subList(i, Math.min(skills.size(), i + size))));
        }
        return families;
    }
}
