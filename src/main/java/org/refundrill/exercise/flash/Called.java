package org.refundrill.exercise.flash;

import java.util.List;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.TaskState;

/**
 * A call as it was made against the clock.
 *
 * @param call the option
 * @param seconds how long it took
 */
record Called(String call, long seconds) {
    /** Those of a log, in their order. */
    static List<Called> all(TaskState state) {
        return state.log().stream()
                .filter(Action.Act.class::isInstance)
                .map(action -> of((Action.Act) action))
                .toList();
    }

    /** As typed: the act was not accepted unless it can be read. */
    private static Called of(Action.Act act) {
        String digits = String.valueOf(act.what().get(Act.SECONDS)).replaceAll("\\D", "");
        return new Called(String.valueOf(act.what().get(Act.DO)), digits.isEmpty() ? 0 : Long.parseLong(digits));
    }

    boolean late() {
        return seconds > Deal.LIMIT;
    }
}
