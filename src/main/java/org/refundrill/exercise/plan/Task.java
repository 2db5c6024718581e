package org.refundrill.exercise.plan;

import java.util.List;
import org.refundrill.language.Text;

/**
 * A task of a plan.
 *
 * @param key its name
 * @param name what people call it
 * @param days working days it takes; at least 1
 * @param needs keys of the tasks that must be finished before it begins
 * @param crew who does it; a crew does one task at a time
 */
record Task(String key, Text name, int days, List<String> needs, String crew) {
    Task {
        needs = List.copyOf(needs);
        if (days < 1) {
            throw new IllegalArgumentException("task '" + key + "' takes less than a day");
        }
    }
}
