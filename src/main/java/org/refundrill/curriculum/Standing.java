package org.refundrill.curriculum;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
     * @param waitsFor the units that must be passed first; empty unless it is locked
     */
    public record Of(Unit unit, State state, int counted, List<String> waitsFor) {
        public Of {
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

    /** What these tallies come to. A unit whose goal is reached is passed, whatever it requires. */
    public static Standing of(Curriculum curriculum, Map<String, Tally> tallies) {
        Set<String> passed = new LinkedHashSet<>();
        for (Unit unit : curriculum.units()) {
            if (unit.counted(tallies) == unit.casesToPass()) {
                passed.add(unit.id());
            }
        }
        return new Standing(curriculum.units().stream()
                .map(unit -> of(unit, unit.counted(tallies), passed))
                .toList());
    }

    private static Of of(Unit unit, int counted, Set<String> passed) {
        List<String> waitsFor =
                unit.requires().stream().filter(id -> !passed.contains(id)).toList();
        if (passed.contains(unit.id())) {
            return new Of(unit, State.PASSED, counted, List.of());
        }
        return new Of(unit, waitsFor.isEmpty() ? State.OPEN : State.LOCKED, counted, waitsFor);
    }

    /** Whether every unit is passed. */
    public boolean complete() {
        return units.stream().allMatch(unit -> unit.state() == State.PASSED);
    }
}
