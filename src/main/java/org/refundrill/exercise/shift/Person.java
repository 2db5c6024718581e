package org.refundrill.exercise.shift;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.refundrill.language.Text;
import org.refundrill.world.WorldRecord;

/**
 * Somebody on the shift.
 *
 * @param id the record's id
 * @param may the skills that they have shown
 * @param free from which minute of the shift on they are free
 */
record Person(String id, Text name, List<String> may, int free) {
    static Person of(WorldRecord record) {
        List<String> may = Stream.of("first", "second", "third")
                .map(record::get)
                .filter(skill -> skill != null)
                .map(String::valueOf)
                .toList();
        Text name = record.get("name") instanceof Text known ? known : Text.same(record.id());
        return new Person(record.id(), name, may, minutes(record, "free"));
    }

    static int minutes(WorldRecord record, String field) {
        return record.get(field) instanceof BigDecimal minutes ? minutes.intValue() : 0;
    }
}
