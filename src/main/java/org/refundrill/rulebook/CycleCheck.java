package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.problem.Problems;

/** Finds values that are derived from themselves. */
final class CycleCheck {

    private final Names names;
    private final boolean[] done;
    private final List<Integer> path = new ArrayList<>();

    CycleCheck(Names names) {
        this.names = names;
        this.done = new boolean[names.size()];
    }

    /** Tells each circle once, at one of the names on it. */
    void tell(Problems problems) {
        for (int slot = 0; slot < done.length; slot++) {
            visit(slot, problems);
        }
    }

    private void visit(int slot, Problems problems) {
        int start = path.indexOf(slot);
        if (start >= 0) {
            List<String> circle = new ArrayList<>();
            path.subList(start, path.size()).forEach(s -> circle.add(names.name(s)));
            circle.add(names.name(slot));
            names.place(names.name(slot))
                    .ifPresent(place -> problems.add(place.span()
                            .error("this is derived from itself: " + String.join(" -> ", circle), "break the circle")));
            return;
        }
        Node node = done[slot] ? null : names.node(slot);
        if (node == null) {
            return;
        }
        path.add(slot);
        // A fact reads the world's records through slots of its own scope, which come first and have no reads.
        for (int read : node.reads()) {
            visit(read, problems);
        }
        path.remove(path.size() - 1);
        done[slot] = true;
    }
}
