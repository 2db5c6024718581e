package org.refundrill.exercise.procedure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A system of a few registers and steps.
 *
 * @param registers what it keeps
 * @param steps what it offers, in the order of its menu
 */
record Machine(List<Register> registers, List<SystemStep> steps) {
    /** A machine in which more can happen than this is not a small one. */
    private static final int MOST = 60_000;

    Machine {
        registers = List.copyOf(registers);
        steps = List.copyOf(steps);
    }

    Standing start() {
        return new Standing(registers.stream().map(Register::start).toList());
    }

    Standing end() {
        return new Standing(registers.stream().map(Register::end).toList());
    }

    Optional<SystemStep> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    /** Fewest steps from here to where the system must stand in the end; none where that cannot be reached any more. */
    Optional<List<SystemStep>> shortest(Standing from) {
        Standing end = end();
        Map<Standing, @Nullable Reached> reached = new LinkedHashMap<>();
        Deque<Standing> open = new ArrayDeque<>();
        reached.put(from, null);
        open.add(from);
        while (!open.isEmpty() && reached.size() < MOST) {
            Standing standing = open.remove();
            if (standing.equals(end)) {
                return Optional.of(way(reached, standing));
            }
            for (SystemStep step : steps) {
                if (step.possible(standing)) {
                    Standing after = step.after(standing);
                    if (!reached.containsKey(after)) {
                        reached.put(after, new Reached(standing, step));
                        open.add(after);
                    }
                }
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("more than " + MOST + " states can be reached: let steps need more");
        }
        return Optional.empty();
    }

    private record Reached(Standing from, SystemStep by) {}

    private static List<SystemStep> way(Map<Standing, @Nullable Reached> reached, Standing to) {
        List<SystemStep> steps = new ArrayList<>();
        for (Reached at = reached.get(to); at != null; at = reached.get(at.from())) {
            steps.add(at.by());
        }
        Collections.reverse(steps);
        return List.copyOf(steps);
    }
}
