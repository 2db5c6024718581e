package org.refundrill.training.learner;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.mastery.ItemId;
import org.refundrill.scoring.HintTier;
import org.refundrill.skill.SkillId;
import org.refundrill.training.Event;
import org.refundrill.training.Written;

/**
 * An answered case, as the log tells it. Logs of earlier versions say less: an element then has one skill and no options,
 * a case neither tier nor row, and its day is that of Greenwich.
 *
 * @param trainee who answered
 * @param code the case
 * @param scenario the family it is of
 * @param tier how hard its author holds it to be, 1 to 4; 0 where the log does not say
 * @param at when it was answered
 * @param day the same where the trainee is
 * @param seconds how long was worked
 * @param hints how many hints were taken
 * @param confidence how sure the trainee was, 0 to 1; 0 where nothing was said
 * @param helped whether some of its steps were given
 * @param passed whether it was passed
 * @param elements what was asked
 */
public record Answered(
        String trainee,
        String code,
        String scenario,
        int tier,
        Instant at,
        LocalDate day,
        long seconds,
        int hints,
        double confidence,
        boolean helped,
        boolean passed,
        List<Element> elements) {
    public Answered {
        elements = List.copyOf(elements);
    }

    /**
     * One thing that was asked.
     *
     * @param id its name among the findings
     * @param item what is taken for the same question again
     * @param skills the skills it is evidence for, the main one first
     * @param clause the clause that decides it
     * @param credit what the answer was worth, 0 to 1, after hints
     * @param weight what it weighs in the case's score
     * @param options how many answers were offered to choose one from; 0 where it was made in another way
     * @param right whether it was fully right, hints aside
     * @param critical whether it was wrong where that fails a case
     * @param answer what was answered, in the language of forms; null where the log does not say
     * @param key what was due, likewise
     */
    public record Element(
            String id,
            ItemId item,
            List<SkillId> skills,
            ClauseId clause,
            double credit,
            double weight,
            int options,
            boolean right,
            boolean critical,
            @Nullable Object answer,
            @Nullable Object key) {}

    /** Every skill that it shows, in the order in which they are asked for. */
    public Set<SkillId> skills() {
        Set<SkillId> skills = new LinkedHashSet<>();
        elements.forEach(element -> skills.addAll(element.skills()));
        return skills;
    }

    /** What an element's answer was worth before hints were taken off; nothing where the answer itself was a hint. */
    double unhinted(Element element) {
        double factor = HintTier.factorAfter(hints).doubleValue();
        return factor == 0 ? 0 : Math.min(1, element.credit() / factor);
    }

    /** Whether the answers were told by the last hint. */
    boolean told() {
        return HintTier.factorAfter(hints).signum() == 0;
    }

    /** What an assessed event tells. */
    static Answered of(Event event) {
        Map<String, Object> details = event.details();
        String scenario = Written.text(details.get("scenario"));
        String row = Written.text(details.get("row"));
        List<Element> elements = new ArrayList<>();
        if (details.get("elements") instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> map) {
                    elements.add(element(scenario, row, map));
                }
            }
        }
        return new Answered(
                event.trainee(),
                event.code(),
                scenario,
                number(details.get("tier")),
                event.at(),
                day(event),
                number(details.get("seconds")),
                number(details.get("hints")),
                Written.decimal(details.get("confidence")).doubleValue(),
                details.get("given") instanceof List<?> given && !given.isEmpty(),
                Boolean.TRUE.equals(details.get("passed")),
                elements);
    }

    private static Element element(String scenario, String row, Map<?, ?> map) {
        String verdict = Written.text(map.get("verdict"));
        String clause = Written.text(map.get("clause"));
        String id = Written.text(map.get("id"));
        return new Element(
                id,
                item(scenario, id, row, clause),
                skills(map),
                new ClauseId(clause),
                Math.max(0, Math.min(1, Written.decimal(map.get("credit")).doubleValue())),
                Written.decimal(map.get("weight")).doubleValue(),
                number(map.get("options")),
                verdict.equals("right"),
                Boolean.TRUE.equals(map.get("critical")) && verdict.equals("wrong"),
                map.get("answer"),
                map.get("key"));
    }

    /** No case comes twice: the same question is the same element decided by the same row, or by its clause where nothing is ruled. */
    static ItemId item(String scenario, String element, String row, String clause) {
        return new ItemId(scenario, element, row.isEmpty() ? clause : row);
    }

    private static List<SkillId> skills(Map<?, ?> map) {
        if (map.get("skills") instanceof List<?> several && !several.isEmpty()) {
            return several.stream()
                    .map(skill -> new SkillId(String.valueOf(skill)))
                    .distinct()
                    .toList();
        }
        return List.of(new SkillId(Written.text(map.get("skill"))));
    }

    private static LocalDate day(Event event) {
        try {
            return LocalDate.parse(Written.text(event.details().get("day")));
        } catch (DateTimeException notSaid) {
            return event.at().atOffset(ZoneOffset.UTC).toLocalDate();
        }
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
