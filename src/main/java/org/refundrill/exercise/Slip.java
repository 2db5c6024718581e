package org.refundrill.exercise;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.rulebook.FactSpec;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scenario.RandomStream;
import org.refundrill.world.World;

/**
 * A wrong ruling as somebody gives it who misreads one fact: the rulebook decides the same case with that fact otherwise. So
 * it holds together, outcome, clause and amount, and nothing but the file shows that it is wrong.
 *
 * @param stands the fact as it stands in the file
 * @param read the fact as it was read
 * @param ruled what that reading leads to
 */
public record Slip(Text stands, Text read, Ruled ruled) {
    /** Some readings lead nowhere else; after so many of them a case is taken for one that nobody misreads. */
    private static final int TRIES = 16;

    private static final int[] DAYS = {1, -1, 2, -2, 8, -8};

    /** Whether a wrong ruling differs in outcome or remedy. */
    public static boolean decidesOtherwise(Ruled due, Ruled wrong) {
        return !due.outcome().equals(wrong.outcome());
    }

    /** Whether a wrong ruling decides otherwise or pays another amount. */
    public static boolean paysOtherwise(Ruled due, Ruled wrong) {
        return decidesOtherwise(due, wrong) || !due.paid().equals(wrong.paid());
    }

    /** A slip in this case, if a reading of a fact it rests on leads to a ruling that fits. */
    public static Optional<Slip> in(Brief brief, RandomStream stream, Predicate<Ruled> fits) {
        RequestRuling due = brief.caseFile().ruling().first();
        Rulebook rulebook = brief.rulebook();
        World world = brief.caseFile().world().withoutHidden();
        Map<String, @Nullable Object> facts = rulebook.facts(world, due.request());
        List<Reading> readings = readings(rulebook, due, facts, stream);
        for (Reading reading : readings.subList(0, Math.min(TRIES, readings.size()))) {
            Map<String, @Nullable Object> misread = new LinkedHashMap<>(facts);
            misread.put(reading.fact(), reading.value());
            Optional<Ruled> wrong = ruled(brief, rulebook.decide(misread), due).filter(fits);
            if (wrong.isPresent()) {
                return Optional.of(new Slip(
                        told(brief, reading.fact(), facts.get(reading.fact())),
                        told(brief, reading.fact(), reading.value()),
                        wrong.get()));
            }
        }
        return Optional.empty();
    }

    private record Reading(String fact, Object value) {}

    /**
     * What the facts that the ruling rests on could be misread as: first those of the rows that nearly applied and those
     * days that are easily miscounted, then the others, each in a drawn order.
     */
    private static List<Reading> readings(
            Rulebook rulebook, RequestRuling due, Map<String, @Nullable Object> facts, RandomStream stream) {
        Set<String> near = due.grounds().notApplied().stream()
                .map(Grounds.NotApplied::fact)
                .collect(Collectors.toSet());
        List<Reading> likely = new ArrayList<>();
        List<Reading> others = new ArrayList<>();
        for (FactSpec fact : rulebook.vocabulary()) {
            if (due.grounds().facts().containsKey(fact.name())) {
                Object value = facts.get(fact.name());
                boolean day = value instanceof LocalDate || value instanceof OffsetDateTime;
                List<Reading> list = day || near.contains(fact.name()) ? likely : others;
                others(fact.type(), value).forEach(other -> list.add(new Reading(fact.name(), other)));
            }
        }
        List<Reading> all = mixed(likely, stream);
        all.addAll(mixed(others, stream));
        return all;
    }

    private static List<Reading> mixed(List<Reading> some, RandomStream stream) {
        List<Reading> left = new ArrayList<>(some);
        List<Reading> mixed = new ArrayList<>();
        while (!left.isEmpty()) {
            mixed.add(left.remove((int) stream.below(left.size())));
        }
        return mixed;
    }

    private static List<?> others(Type type, @Nullable Object value) {
        if (type instanceof Type.Choice choice) {
            return choice.values().stream().filter(word -> !word.equals(value)).toList();
        } else if (type == Type.Basic.BOOLEAN) {
            return value instanceof Boolean yes ? List.of(!yes) : List.of(true, false);
        }
        List<Object> days = new ArrayList<>();
        for (int off : DAYS) {
            if (value instanceof LocalDate day) {
                days.add(day.plusDays(off));
            } else if (value instanceof OffsetDateTime at) {
                days.add(at.plusDays(off));
            }
        }
        return days;
    }

    /** The ruling on misread facts where it stands on a clause and is not one that the rules allow here as well. */
    private static Optional<Ruled> ruled(Brief brief, Ruling ruling, RequestRuling due) {
        RequestRuling wrong = ruling.first();
        if (wrong.grounds().row().isEmpty() || wrong.grounds().decisive() == null) {
            return Optional.empty();
        }
        boolean allowed =
                due.acceptable().contains(wrong.outcome()) && !wrong.outcome().equals(due.outcome());
        CaseFile misread = brief.caseFile().with(ruling);
        return allowed
                ? Optional.empty()
                : Optional.of(Ruled.due(new Brief(misread, brief.rulebook(), brief.marking(), brief.files())));
    }

    private static Text told(Brief brief, String fact, @Nullable Object value) {
        return Turning.told(brief, fact, value).orElseGet(() -> brief.rulebook().label(fact));
    }

    /** What was misread, in one sentence. */
    public Text misreading() {
        return new Text(
                "Ruled as if: " + read.en() + ". The file says: " + stands.en() + ".",
                "误读为：" + read.zh() + "；案卷记载：" + stands.zh() + "。");
    }
}
