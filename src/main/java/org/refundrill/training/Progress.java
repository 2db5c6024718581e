package org.refundrill.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.refundrill.curriculum.Tally;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;
import org.refundrill.skill.SkillId;

/**
 * What a trainee's log comes to. Only the first answer to a case counts: who works it again knows the key from the
 * debrief. What was put right in a later answer is told apart all the same.
 */
public final class Progress {
    /** From here on somebody is sure. */
    private static final BigDecimal SURE = new BigDecimal("0.8");

    private final Map<String, Answered> cases = new LinkedHashMap<>();

    private Progress() {}

    /** What these events come to, in the order of the log. */
    public static Progress of(List<Event> history) {
        Progress progress = new Progress();
        for (Event event : history) {
            if (event.kind().equals(Event.ASSESSED)) {
                progress.take(event);
            } else if (event.kind().equals(Event.MARKED)) {
                progress.marked(event);
            }
        }
        return progress;
    }

    /**
     * The elements of one skill.
     *
     * @param elements how many
     * @param credit their credit, summed
     */
    public record SkillScore(int elements, BigDecimal credit) {
        SkillScore plus(BigDecimal more) {
            return new SkillScore(elements + 1, credit.add(more));
        }

        /** The share of credit, 0 to 1. */
        public BigDecimal mean() {
            return credit.divide(BigDecimal.valueOf(elements), 4, RoundingMode.HALF_UP);
        }
    }

    /**
     * What went wrong at one clause.
     *
     * @param clause the clause
     * @param scenario a scenario in which it went wrong, which tells the rulebook
     * @param count in how many cases
     * @param mended in how many of them a later answer put it right
     * @param code the last case that waits for a better answer, or else the last one
     * @param given what was answered there
     * @param due what was due there
     * @param sure whether the trainee was sure of the answer in one of them
     */
    public record Mistake(
            ClauseId clause, String scenario, int count, int mended, String code, Text given, Text due, boolean sure) {
        /** Whether a later answer put all of it right. */
        public boolean over() {
            return mended == count;
        }
    }

    private record Element(
            String id,
            SkillId skill,
            ClauseId clause,
            BigDecimal credit,
            BigDecimal weight,
            boolean right,
            boolean fatal,
            Text given,
            Text due) {}

    /** A case with its first answer, and the elements that some answer got right. */
    private record Answered(
            String code,
            String scenario,
            UUID attempt,
            boolean helped,
            boolean sure,
            List<Element> elements,
            Map<String, Map<?, ?>> waits,
            List<String> everRight) {
        /** With some steps given it is practice, and counts towards no goal. */
        boolean passed(BigDecimal passMark) {
            if (helped) {
                return false;
            }
            BigDecimal possible = BigDecimal.ZERO;
            BigDecimal earned = BigDecimal.ZERO;
            for (Element element : elements) {
                possible = possible.add(element.weight());
                earned = earned.add(element.weight().multiply(element.credit()));
            }
            return elements.stream().noneMatch(Element::fatal) && earned.compareTo(possible.multiply(passMark)) >= 0;
        }
    }

    private void take(Event event) {
        List<Element> elements = elements(event.details().get("elements"));
        Answered answered = cases.computeIfAbsent(
                event.code(),
                code -> new Answered(
                        code,
                        Written.text(event.details().get("scenario")),
                        event.attempt(),
                        event.details().get("given") instanceof List<?> given && !given.isEmpty(),
                        Written.decimal(event.details().get("confidence")).compareTo(SURE) >= 0,
                        new ArrayList<>(elements),
                        waits(event.details().get("waits")),
                        new ArrayList<>()));
        elements.stream().filter(Element::right).map(Element::id).forEach(answered.everRight()::add);
    }

    /** A trainer's mark decides an element that waited; the newest one counts. */
    private void marked(Event event) {
        Answered answered = cases.get(event.code());
        String id = Written.text(event.details().get("element"));
        Map<?, ?> waiting = answered == null || !answered.attempt().equals(event.attempt())
                ? null
                : answered.waits().get(id);
        if (answered == null || waiting == null) {
            return;
        }
        BigDecimal credit = Written.decimal(event.details().get("credit"));
        boolean right = credit.compareTo(BigDecimal.ONE) >= 0;
        answered.elements().removeIf(element -> element.id().equals(id));
        answered.elements()
                .add(new Element(
                        id,
                        new SkillId(Written.text(waiting.get("skill"))),
                        new ClauseId(Written.text(waiting.get("clause"))),
                        credit,
                        Written.decimal(waiting.get("weight")),
                        right,
                        Boolean.TRUE.equals(waiting.get("critical")) && credit.signum() == 0,
                        MarkBook.told(event.details()),
                        Written.both(waiting.get("label"))));
        if (right) {
            answered.everRight().add(id);
        }
    }

    private static Map<String, Map<?, ?>> waits(@Nullable Object written) {
        Map<String, Map<?, ?>> waits = new LinkedHashMap<>();
        if (written instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> map) {
                    waits.put(Written.text(map.get("id")), map);
                }
            }
        }
        return waits;
    }

    /** How many different cases were answered. */
    public int answered() {
        return cases.size();
    }

    /** What was done of each scenario, when this share of the credit passes a case and no critical element is wrong. */
    public Map<String, Tally> tallies(BigDecimal passMark) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Answered answered : cases.values()) {
            tallies.merge(
                    answered.scenario(),
                    Tally.NONE.plus(answered.passed(passMark)),
                    (before, one) -> before.plus(one.passed() > 0));
        }
        return tallies;
    }

    /** The credit by skill. */
    public Map<SkillId, SkillScore> skills() {
        Map<SkillId, SkillScore> scores = new TreeMap<>();
        for (Answered answered : cases.values()) {
            for (Element element : answered.elements()) {
                scores.compute(
                        element.skill(),
                        (skill, before) ->
                                (before == null ? new SkillScore(0, BigDecimal.ZERO) : before).plus(element.credit()));
            }
        }
        return scores;
    }

    /**
     * The mistakes by clause: those that wait for a better answer first, of these the ones that were made in full
     * confidence, then the most frequent.
     */
    public List<Mistake> mistakes() {
        Map<ClauseId, Mistake> mistakes = new LinkedHashMap<>();
        for (Answered answered : cases.values()) {
            Map<ClauseId, Mistake> here = new LinkedHashMap<>();
            for (Element element : answered.elements()) {
                if (!element.right()) {
                    here.merge(
                            element.clause(), mistake(answered, element), (first, more) -> first.over() ? more : first);
                }
            }
            here.forEach((clause, one) -> mistakes.merge(clause, one, Progress::both));
        }
        return mistakes.values().stream()
                .sorted(Comparator.comparing(Mistake::over)
                        .thenComparing(mistake -> !mistake.sure())
                        .thenComparing(mistake -> mistake.mended() - mistake.count())
                        .thenComparing(mistake -> -mistake.count()))
                .toList();
    }

    private static Mistake mistake(Answered answered, Element element) {
        int mended = answered.everRight().contains(element.id()) ? 1 : 0;
        return new Mistake(
                element.clause(),
                answered.scenario(),
                1,
                mended,
                answered.code(),
                element.given(),
                element.due(),
                answered.sure());
    }

    private static Mistake both(Mistake before, Mistake one) {
        Mistake shown = one.over() && !before.over() ? before : one;
        return new Mistake(
                one.clause(),
                shown.scenario(),
                before.count() + 1,
                before.mended() + one.mended(),
                shown.code(),
                shown.given(),
                shown.due(),
                before.sure() || one.sure());
    }

    private static List<Element> elements(@Nullable Object written) {
        List<Element> elements = new ArrayList<>();
        if (written instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> map) {
                    elements.add(element(map));
                }
            }
        }
        return elements;
    }

    private static Element element(Map<?, ?> map) {
        String verdict = Written.text(map.get("verdict"));
        return new Element(
                Written.text(map.get("id")),
                new SkillId(Written.text(map.get("skill"))),
                new ClauseId(Written.text(map.get("clause"))),
                Written.decimal(map.get("credit")),
                Written.decimal(map.get("weight")),
                verdict.equals("right"),
                Boolean.TRUE.equals(map.get("critical")) && verdict.equals("wrong"),
                Written.both(map.get("given")),
                Written.both(map.get("due")));
    }
}
