package org.refundrill.exercise;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a trainee stands in a task: what was done so far, and what it brought to light.
 *
 * @param log the accepted actions, in order; this is the response that gets assessed
 * @param revealed ids of on-request records that were looked at, in order
 * @param hints hints taken, 0 to 3
 * @param minutes minutes spent on the case's own clock by asking
 * @param done whether the form was accepted
 */
public record TaskState(List<Action> log, List<String> revealed, int hints, int minutes, boolean done) {
    public TaskState {
        log = List.copyOf(log);
        revealed = List.copyOf(revealed);
    }

    /** Nothing done yet. */
    public static TaskState fresh() {
        return new TaskState(List.of(), List.of(), 0, 0, false);
    }

    /** After one more action, nothing else changed. */
    public TaskState after(Action action) {
        List<Action> longer = new ArrayList<>(log);
        longer.add(action);
        return new TaskState(longer, revealed, hints, minutes, done);
    }
}
