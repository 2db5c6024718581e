package org.refundrill.exercise.sorting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.TaskState;

/**
 * What a log says of a run so far.
 *
 * @param lanes the lanes taken, in the order of the pieces
 * @param seconds how long that took
 */
record Run(List<String> lanes, long seconds) {
    static Run of(TaskState state) {
        List<String> lanes = new ArrayList<>();
        long seconds = 0;
        for (Action action : state.log()) {
            if (action instanceof Action.Act act) {
                lanes.add(String.valueOf(act.what().get(Act.DO)));
                seconds += seconds(act.what().get(Act.SECONDS));
            }
        }
        return new Run(List.copyOf(lanes), seconds);
    }

    /** As typed: the act was not accepted unless it can be read. */
    private static long seconds(@Nullable Object said) {
        String digits = String.valueOf(said).replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    /** How many pieces lie in their lane. */
    int right(List<Element> pieces) {
        int right = 0;
        for (int i = 0; i < lanes.size(); i++) {
            BigDecimal credit = pieces.get(i).judge().credit(lanes.get(i));
            right += credit.compareTo(BigDecimal.ONE) >= 0 ? 1 : 0;
        }
        return right;
    }
}
