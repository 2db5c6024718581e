package org.refundrill.exercise.procedure;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;

/**
 * A step that a system offers.
 *
 * @param key its name
 * @param name what it is called
 * @param needs what must hold for the system to take it
 * @param makes what it changes, all at once
 * @param lasting whether it cannot be undone, by itself or by another step
 * @param clause the working rule it stands under
 * @param minutes what it takes
 */
record SystemStep(
        String key, Text name, List<Needed> needs, List<Effect> makes, boolean lasting, ClauseId clause, int minutes) {
    SystemStep {
        needs = List.copyOf(needs);
        makes = List.copyOf(makes);
    }

    boolean possible(Standing standing) {
        for (Needed needed : needs) {
            if (!needed.holds(standing)) {
                return false;
            }
        }
        return true;
    }

    /** Where the system stands after the step. */
    Standing after(Standing before) {
        List<Object> values = new ArrayList<>(before.values());
        makes.forEach(effect -> values.set(effect.register(), effect.after(before)));
        return new Standing(values);
    }
}
