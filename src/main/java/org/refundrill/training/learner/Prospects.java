package org.refundrill.training.learner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.skill.SkillId;
import org.refundrill.training.Written;

/**
 * How everybody will probably stand by the day they are to be done with a curriculum, as it was foretold once.
 *
 * @param made when
 * @param people by what the log calls them
 */
public record Prospects(Instant made, Map<String, Prospect> people) {
    /** Nothing was foretold. */
    public static final Prospects NONE = new Prospects(Instant.EPOCH, Map.of());

    public Prospects {
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    }

    /** Whether anything was foretold. */
    public boolean known() {
        return !made.equals(Instant.EPOCH);
    }

    /**
     * What was foretold for somebody.
     *
     * @param due the day by which everything should be mastered
     * @param perDay how many cases a day were worked of late
     * @param runs how often the time until then was played
     * @param reached in how many of these everything was mastered
     * @param open the skills that were not, with in how many plays, the most frequent first, of these the weakest
     */
    public record Prospect(LocalDate due, double perDay, int runs, int reached, List<Open> open) {
        public Prospect {
            open = List.copyOf(open);
        }

        /** How probable it is that everything is mastered in time. */
        public double chance() {
            return runs == 0 ? 0 : (double) reached / runs;
        }

        /** Whether it is as likely as not, or more so, that something is not mastered in time. */
        public boolean atRisk() {
            return 2 * reached <= runs;
        }

        Map<String, Object> shape() {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("due", due.toString());
            shape.put("perDay", Double.toString(perDay));
            shape.put("runs", runs);
            shape.put("reached", reached);
            shape.put(
                    "open",
                    open.stream()
                            .map(one -> List.of(one.skill().value(), one.runs()))
                            .toList());
            return shape;
        }

        static Prospect read(Map<String, Object> shape) {
            List<Open> open = new ArrayList<>();
            if (shape.get("open") instanceof List<?> all) {
                for (Object one : all) {
                    if (one instanceof List<?> pair) {
                        open.add(new Open(new SkillId(Written.text(pair.get(0))), number(pair.get(1))));
                    }
                }
            }
            return new Prospect(
                    LocalDate.parse(Written.text(shape.get("due"))),
                    Double.parseDouble(Written.text(shape.get("perDay"))),
                    number(shape.get("runs")),
                    number(shape.get("reached")),
                    open);
        }

        private static int number(@Nullable Object value) {
            return value instanceof Number number ? number.intValue() : 0;
        }
    }

    /** A skill, and in how many plays it was not mastered. */
    public record Open(SkillId skill, int runs) {}
}
