package org.refundrill.exercise.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How some steps went, one after the other.
 *
 * @param taken each step with where the system stood before it and after it; a step that it refused changed nothing
 * @param end where it stands now
 */
record Course(List<Taken> taken, Standing end) {
    Course {
        taken = List.copyOf(taken);
    }

    /**
     * A step that was tried.
     *
     * @param refused whether the system refused it
     */
    record Taken(SystemStep step, Standing before, Standing after, boolean refused) {}

    static Course of(Machine machine, List<String> keys) {
        List<Taken> taken = new ArrayList<>();
        Standing standing = machine.start();
        for (String key : keys) {
            Optional<SystemStep> step = machine.step(key);
            if (step.isPresent()) {
                boolean possible = step.get().possible(standing);
                Standing after = possible ? step.get().after(standing) : standing;
                taken.add(new Taken(step.get(), standing, after, !possible));
                standing = after;
            }
        }
        return new Course(taken, standing);
    }

    /** The first step that the system refused. */
    Optional<Taken> firstRefused() {
        return taken.stream().filter(Taken::refused).findFirst();
    }

    /** The step after which the end could not be reached any more. */
    Optional<Taken> slip(Machine machine) {
        if (machine.shortest(end).isPresent()) {
            return Optional.empty();
        }
        return taken.stream()
                .filter(one -> !one.refused() && machine.shortest(one.after()).isEmpty())
                .findFirst();
    }
}
