package org.refundrill.exercise.shift;

import java.math.BigDecimal;
import org.refundrill.exercise.Brief;
import org.refundrill.world.WorldRecord;

/**
 * A case in the queue.
 *
 * @param number its file's number
 * @param file the case
 * @param takes how many minutes it takes
 * @param due by which minute of the shift it must be done
 */
record Task(int number, Brief file, int takes, int due) {
    static Task of(int number, Brief file, WorldRecord record) {
        return new Task(number, file, minutes(record, "takes"), minutes(record, "due"));
    }

    /** The skill it needs: the first one of its family. */
    String needs() {
        return file.caseFile().scenario().skills().get(0).value();
    }

    String field() {
        return "give-" + number;
    }

    private static int minutes(WorldRecord record, String field) {
        return record.get(field) instanceof BigDecimal minutes ? minutes.intValue() : 0;
    }
}
