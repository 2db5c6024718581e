package org.refundrill.exercise.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.exercise.Brief;
import org.refundrill.language.Text;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/**
 * Reads a plan out of a case: its records {@code planTask}. Of days only the rulebook knows: {@code workdays} lists the working
 * days from the beginning on, {@code cutover.open} says of each whether a system may be changed over on it.
 */
final class PlanReader {
    static final String WORKDAYS = "workdays";
    static final String OPEN = "cutover.open";

    private final Brief brief;
    private final World world;

    PlanReader(Brief brief) {
        this.brief = brief;
        this.world = brief.caseFile().world().withoutHidden();
    }

    Plan plan() {
        return new Plan(world.all("planTask").stream().map(this::task).toList());
    }

    private Task task(WorldRecord record) {
        String key = String.valueOf(record.get("key"));
        return new Task(
                key,
                record.get("name") instanceof Text name ? name : Text.same(key),
                number(record, "days"),
                number(record, "late"),
                words(record.get("needs")),
                record.get("crew") == null ? key : String.valueOf(record.get("crew")));
    }

    /** What a crew is called. */
    Text crew(String key) {
        return world.all("crew").stream()
                .filter(record -> key.equals(record.get("key")))
                .map(record -> record.get("name") instanceof Text name ? name : Text.same(key))
                .findFirst()
                .orElse(Text.same(key));
    }

    private static int number(WorldRecord record, String field) {
        return record.get(field) instanceof BigDecimal number ? number.intValueExact() : 0;
    }

    private static List<String> words(@Nullable Object list) {
        List<String> words = new ArrayList<>();
        if (list instanceof List<?> several) {
            several.forEach(one -> words.add(String.valueOf(one)));
        }
        return words;
    }

    /** The first day after a working day of the plan on which the system may be changed over. */
    LocalDate cutover(int finished) {
        List<?> days = list(WORKDAYS);
        List<?> open = list(OPEN);
        for (int i = finished; i < days.size(); i++) {
            if (Boolean.TRUE.equals(open.get(i)) && days.get(i) instanceof LocalDate day) {
                return day;
            }
        }
        throw new IllegalArgumentException("in " + brief.caseFile().code() + " no day is left to change over");
    }

    /** A working day of the plan; the first one is 1. */
    LocalDate day(int number) {
        return (LocalDate) list(WORKDAYS).get(number - 1);
    }

    private List<?> list(String name) {
        return brief.rulebook().value(world, null, name) instanceof List<?> list ? list : List.of();
    }
}
