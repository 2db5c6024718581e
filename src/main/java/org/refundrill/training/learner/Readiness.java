package org.refundrill.training.learner;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.refundrill.curriculum.Standing;
import org.refundrill.skill.SkillId;

/**
 * Whether somebody may go live on the desk that a curriculum trains for: every unit is passed, every skill that it trains is
 * mastered and none has lapsed, and the clauses that were met on three days or more are right three times in a row more
 * often than the bar says. It recommends; a person decides.
 *
 * @param missing what is missing; empty when nothing is
 * @param units how many units are not passed
 * @param skills the skills that are not mastered
 * @param steady how probable three in a row is, over the clauses for which that can be told; empty where it can for too few
 */
public record Readiness(List<Missing> missing, int units, List<SkillId> skills, OptionalDouble steady) {
    /** The share of threes in a row that is asked for. */
    public static final double BAR = 0.8;

    /** Over fewer clauses it says little. */
    public static final int CLAUSES = 3;

    public Readiness {
        missing = List.copyOf(missing);
        skills = List.copyOf(skills);
    }

    /** What can be missing. */
    public enum Missing {
        UNITS("units"),
        SKILLS("skills"),
        STEADINESS("steadiness");

        private final String id;

        Missing(String id) {
            this.id = id;
        }

        /** The word in JSON. */
        public String id() {
            return id;
        }
    }

    static Readiness of(Standing standing, List<SkillStanding> trained, ClauseMeetings clauses) {
        List<Missing> missing = new ArrayList<>();
        int units = (int) standing.units().stream()
                .filter(unit -> unit.state() != Standing.State.PASSED)
                .count();
        List<SkillId> skills = trained.stream()
                .filter(skill -> !skill.mastered())
                .map(SkillStanding::skill)
                .toList();
        OptionalDouble steady = clauses.passing().size() < CLAUSES ? OptionalDouble.empty() : clauses.mean();
        if (units > 0) {
            missing.add(Missing.UNITS);
        }
        if (!skills.isEmpty()) {
            missing.add(Missing.SKILLS);
        }
        if (steady.isEmpty() || steady.getAsDouble() < BAR) {
            missing.add(Missing.STEADINESS);
        }
        return new Readiness(missing, units, skills, steady);
    }

    /** Whether nothing is missing. */
    public boolean ready() {
        return missing.isEmpty();
    }
}
