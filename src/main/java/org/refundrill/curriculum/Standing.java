package org.refundrill.curriculum;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refundrill.skill.SkillId;

/**
 * Where somebody stands in a curriculum.
 *
 * @param units every unit, in the order they are practised
 */
public record Standing(List<Of> units) {

    /** Whether a unit can be practised. */
    public enum State {
        LOCKED,
        OPEN,
        PASSED
    }

    /**
     * Where somebody stands in one unit.
     *
     * @param unit which
     * @param state locked, open or passed
     * @param counted passed cases that count towards its goal
     * @param unmastered the skills of its goal that were never mastered
     * @param waitsFor the units that must be passed first; empty unless it is locked
     */
    public record Of(Unit unit, State state, int counted, List<SkillId> unmastered, List<String> waitsFor) {
        public Of {
            unmastered = List.copyOf(unmastered);
            waitsFor = List.copyOf(waitsFor);
        }

        /** How many passed cases are missing. */
        public int missing() {
            return unit.casesToPass() - counted;
        }
    }

    public Standing {
        units = List.copyOf(units);
    }

    /** What these tallies come to where no unit asks for more than passed cases. */
    public static Standing of(Curriculum curriculum, Map<String, Tally> tallies) {
        return of(curriculum, tallies, Set.of());
    }

    /**
     * What these tallies come to. A unit whose goal is reached is passed, whatever it requires.
     *
     * @param mastered the skills that were mastered at some time; a lapse takes no unit back
     */
    public static Standing of(Curriculum curriculum, Map<String, Tally> tallies, Set<SkillId> mastered) {
        Set<String> passed = new LinkedHashSet<>();
        for (Unit unit : curriculum.units()) {
            if (unit.counted(tallies) == unit.casesToPass() && mastered.containsAll(unit.mastered())) {
                passed.add(unit.id());
            }
        }
        return new Standing(curriculum.units().stream()
                .map(unit -> of(unit, unit.counted(tallies), mastered, passed))
                .toList());
    }

    private static Of of(Unit unit, int counted, Set<SkillId> mastered, Set<String> passed) {
        List<SkillId> unmastered = unit.mastered().stream()
                .filter(skill -> !mastered.contains(skill))
                .toList();
        List<String> waitsFor =
                unit.requires().stream().filter(id -> !passed.contains(id)).toList();
        if (passed.contains(unit.id())) {
            return new Of(unit, State.PASSED, counted, List.of(), List.of());
        }
        return new Of(unit, waitsFor.isEmpty() ? State.OPEN : State.LOCKED, counted, unmastered, waitsFor);
    }

    /** Whether every unit is passed. */
    public boolean complete() {
        return units.stream().allMatch(unit -> unit.state() == State.PASSED);
    }
}
