package org.refundrill.exercise.shift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.refundrill.exercise.Brief;
import org.refundrill.language.Text;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/**
 * Somebody on the shift.
 *
 * @param id the record's id
 * @param may the skills that they have shown
 * @param free from which minute of the shift on they can work
 */
record Person(String id, Text name, List<String> may, int free) {
    /**
     * Everybody on the shift. The rulebook answers, in the order of the records, what each of them may do ({@code may.first},
     * {@code may.second}) and from when on ({@code can.start}).
     */
    static List<Person> on(Brief brief) {
        World world = brief.caseFile().world();
        List<?> first = list(brief, "may.first");
        List<?> second = list(brief, "may.second");
        List<?> start = list(brief, "can.start");
        List<Person> people = new ArrayList<>();
        for (WorldRecord record : world.all("staff")) {
            int place = people.size();
            Text name = record.get("name") instanceof Text known ? known : Text.same(record.id());
            List<String> may = Stream.of(first.get(place), second.get(place))
                    .map(String::valueOf)
                    .toList();
            people.add(new Person(record.id(), name, may, ((BigDecimal) start.get(place)).intValue()));
        }
        return List.copyOf(people);
    }

    private static List<?> list(Brief brief, String name) {
        if (brief.rulebook().value(brief.caseFile().world(), null, name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(
                "the rulebook '" + brief.rulebook().id() + "' does not answer '" + name + "'");
    }
}
