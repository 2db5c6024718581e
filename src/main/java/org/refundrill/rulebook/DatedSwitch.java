package org.refundrill.rulebook;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter whose value depends on when an event happened: the last value whose first day had come.
 *
 * @param event the slot of the event's date
 * @param from the first day of each value, ascending
 * @param values the values
 */
record DatedSwitch(int event, List<LocalDate> from, List<Object> values) implements Node {
    @Override
    public @Nullable Object compute(Evaluation evaluation) {
        Object when = evaluation.value(event);
        LocalDate day = when instanceof OffsetDateTime time ? time.toLocalDate() : (LocalDate) when;
        if (day == null) {
            return null;
        }
        for (int i = from.size() - 1; i >= 0; i--) {
            if (!day.isBefore(from.get(i))) {
                return values.get(i);
            }
        }
        return null;
    }

    @Override
    public int[] reads() {
        return new int[] {event};
    }
}
