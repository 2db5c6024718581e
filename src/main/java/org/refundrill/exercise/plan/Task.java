package org.refundrill.exercise.plan;

import java.util.List;
import org.refundrill.language.Text;

/**
 * A task of a plan.
 *
 * @param key its name
 * @param name what people call it
 * @param planned working days it was to take; at least 1
 * @param late working days more, as reported; not negative
 * @param needs keys of the tasks that must be finished before it begins
 * @param crew who does it; a crew does one task at a time
 */
record Task(String key, Text name, int planned, int late, List<String> needs, String crew) {
    Task {
        needs = List.copyOf(needs);
        if (planned < 1 || late < 0) {
            throw new IllegalArgumentException("task '" + key + "' takes less than a day");
        }
    }

    /** Working days it takes. */
    int days() {
        return planned + late;
    }
}
