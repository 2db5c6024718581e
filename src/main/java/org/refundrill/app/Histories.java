package org.refundrill.app;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.Unit;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.report.PracticeHistory;
import org.refundrill.rulebook.Clause;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Marking;
import org.refundrill.scoring.Verdict;
import org.refundrill.skill.SkillId;
import org.refundrill.training.Catalogue;
import org.refundrill.training.Event;
import org.refundrill.training.MarkBook;
import org.refundrill.training.Written;

/**
 * Turns the log of a trainee into what reports are reckoned from. Logs of earlier versions say less: what they do not say
 * is left out, or taken from the content as it is now.
 */
final class Histories {
    /** Whoever does nothing for so long has left the desk. */
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final Catalogue catalogue;
    private final List<Curriculum> curricula;
    private final Map<String, Text> exercises;
    private final Map<UUID, Opening> open = new LinkedHashMap<>();
    private final List<PracticeHistory.Attempt> attempts = new ArrayList<>();
    private final Map<UUID, Assessed> marked = new LinkedHashMap<>();

    /** A case that was opened, and how long it was worked so far. */
    private static final class Opening {
        private final Map<String, Object> details;
        private Instant last;
        private Duration worked = Duration.ZERO;

        Opening(Event opened) {
            this.details = opened.details();
            this.last = opened.at();
        }

        void goOn(Instant at) {
            Duration since = Duration.between(last, at);
            if (!since.isNegative() && since.compareTo(PAUSE) <= 0) {
                worked = worked.plus(since);
            }
            last = at;
        }
    }

    /** An attempt in the list, with what trainers said of it since. */
    private static final class Assessed {
        private final Event event;
        private final Opening opening;
        private final int place;
        private final Map<String, Map<String, Object>> marks = new LinkedHashMap<>();

        Assessed(Event event, Opening opening, int place) {
            this.event = event;
            this.opening = opening;
            this.place = place;
        }
    }

    private Histories(Catalogue catalogue, List<Curriculum> curricula, Map<String, Text> exercises) {
        this.catalogue = catalogue;
        this.curricula = curricula;
        this.exercises = exercises;
    }

    /**
     * What the events tell.
     *
     * @param curriculum by which the report is made
     * @param exercises what the exercise types are called, by id
     */
    static PracticeHistory of(
            String trainee,
            List<Event> events,
            Catalogue catalogue,
            Curriculum curriculum,
            Map<String, Text> exercises) {
        Histories histories = new Histories(catalogue, followed(events, catalogue, curriculum), exercises);
        events.forEach(histories::take);
        Set<String> met = new TreeSet<>();
        histories.attempts.forEach(attempt -> met.add(attempt.family().id()));
        Map<SkillId, Text> skills = new LinkedHashMap<>();
        histories.curricula.forEach(
                known -> known.skills().forEach((id, skill) -> skills.putIfAbsent(id, skill.title())));
        return new PracticeHistory(trainee, histories.attempts, clauses(catalogue, met), skills);
    }

    /** The curriculum asked for and those by which cases were opened: no other need be read. */
    private static List<Curriculum> followed(List<Event> events, Catalogue catalogue, Curriculum curriculum) {
        Map<String, Curriculum> followed = new LinkedHashMap<>();
        followed.put(curriculum.id(), curriculum);
        Set<String> named = new TreeSet<>();
        for (Event event : events) {
            if (event.kind().equals(Event.OPENED) && event.details().get("curriculum") instanceof String id) {
                named.add(id);
            }
        }
        for (String id : named) {
            Curriculum known =
                    followed.containsKey(id) ? null : catalogue.curricula().get(id);
            if (known != null) {
                followed.put(id, known);
            }
        }
        return List.copyOf(followed.values());
    }

    /** The clauses of the rulebooks, each in its newest version, that decide these families of cases. */
    static Map<ClauseId, Clause> clauses(Catalogue catalogue, Collection<String> families) {
        Set<String> rulebooks = new TreeSet<>();
        for (String family : families) {
            Scenario scenario = catalogue.scenarios().get(family);
            if (scenario != null) {
                rulebooks.add(scenario.rulebook());
            }
        }
        Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
        for (String id : rulebooks) {
            RulebookShelf shelf = catalogue.rulebooks().get(id);
            if (shelf != null) {
                clauses.putAll(shelf.newest().clauses());
            }
        }
        return clauses;
    }

    private void take(Event event) {
        UUID key = event.attempt();
        if (event.kind().equals(Event.MARKED)) {
            Assessed assessed = marked.get(key);
            if (assessed != null) {
                assessed.marks.put(Written.text(event.details().get("element")), event.details());
                attempts.set(assessed.place, attempt(assessed.event, assessed.opening, assessed.marks));
            }
            return;
        }
        if (event.kind().equals(Event.OPENED)) {
            open.put(key, new Opening(event));
            return;
        }
        Opening opening = open.computeIfAbsent(key, k -> new Opening(event));
        opening.goOn(event.at());
        if (event.kind().equals(Event.ASSESSED)) {
            marked.put(key, new Assessed(event, opening, attempts.size()));
            attempts.add(attempt(event, opening, Map.of()));
            open.remove(key);
        }
    }

    /** An attempt with what trainers decided, element by element. */
    private PracticeHistory.Attempt attempt(Event event, Opening opening, Map<String, Map<String, Object>> marks) {
        Map<String, Object> details = event.details();
        Map<String, Object> origin = opening.details;
        Object confidence = details.get("confidence");
        List<PracticeHistory.Element> elements = elements(details.get("elements"));
        Map<String, BigDecimal> credits = new LinkedHashMap<>();
        marks.forEach((id, mark) -> credits.put(id, Written.decimal(mark.get("credit"))));
        elements.addAll(judged(details.get("waits"), marks));
        Marking.Total total = credits.isEmpty()
                ? new Marking.Total(Written.decimal(details.get("score")), Boolean.TRUE.equals(details.get("passed")))
                : MarkBook.total(details, credits);
        Currency currency = Currency.getInstance(Written.text(details.get("currency")));
        Money regret = Money.ofMinor(Written.decimal(details.get("regret")).longValueExact(), currency);
        Scenario scenario = catalogue.scenarios().get(Written.text(details.get("scenario")));
        return new PracticeHistory.Attempt(
                event.code(),
                family(details, origin, scenario),
                unit(Written.text(origin.get("unit")), Written.text(details.get("scenario"))),
                exercise(origin, scenario),
                event.at(),
                worked(details, opening),
                new PracticeHistory.Help(
                        number(details.get("hints")), number(details.get("lookUps")), count(details.get("needless"))),
                confidence == null ? null : Written.decimal(confidence),
                new PracticeHistory.Versions(
                        Written.text(origin.get("content")),
                        (Written.text(origin.get("rulebook")) + " " + Written.text(origin.get("rulebookVersion")))
                                .strip(),
                        Written.text(origin.get("scoring"))),
                new PracticeHistory.Result(
                        total.score(),
                        total.passed(),
                        elements,
                        PracticeHistory.Stake.in(elements).orElse(null),
                        regret));
    }

    /** What waited and was marked since. */
    private static List<PracticeHistory.Element> judged(
            @Nullable Object waits, Map<String, Map<String, Object>> marks) {
        List<PracticeHistory.Element> judged = new ArrayList<>();
        if (waits instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> map) {
                    Map<String, Object> mark = marks.get(Written.text(map.get("id")));
                    if (mark != null) {
                        judged.add(judged(map, mark));
                    }
                }
            }
        }
        return judged;
    }

    private static PracticeHistory.Element judged(Map<?, ?> waiting, Map<String, Object> mark) {
        BigDecimal credit = Written.decimal(mark.get("credit"));
        Verdict verdict = Verdict.of(credit);
        boolean wanted = Boolean.TRUE.equals(waiting.get("wanted"));
        return new PracticeHistory.Element(
                Written.text(waiting.get("id")),
                Written.both(waiting.get("label")),
                new SkillId(Written.text(waiting.get("skill"))),
                verdict,
                credit,
                Boolean.TRUE.equals(waiting.get("critical")),
                new ClauseId(Written.text(waiting.get("clause"))),
                MarkBook.told(mark),
                wanted ? new Text("said", "写到") : new Text("not said", "不出现"));
    }

    private static PracticeHistory.Family family(
            Map<String, Object> details, Map<String, Object> origin, @Nullable Scenario scenario) {
        String id = Written.text(details.get("scenario"));
        Text then = origin.containsKey("title") ? Written.both(origin.get("title")) : Text.same(id);
        return new PracticeHistory.Family(id, scenario == null ? then : scenario.title());
    }

    /** The unit it was practised for; failing that, the one its scenario belongs to. */
    private @Nullable Text unit(String id, String scenario) {
        Text home = null;
        for (Curriculum curriculum : curricula) {
            for (Unit unit : curriculum.units()) {
                if (unit.id().equals(id)) {
                    return unit.title();
                }
                home = home == null && unit.scenarios().contains(scenario) ? unit.title() : home;
            }
        }
        return home;
    }

    private Text exercise(Map<String, Object> origin, @Nullable Scenario scenario) {
        String now = scenario == null ? "" : scenario.question().exercise();
        String id = origin.containsKey("exercise") ? Written.text(origin.get("exercise")) : now;
        return exercises.getOrDefault(id, Text.same(id));
    }

    private static Duration worked(Map<String, Object> details, Opening opening) {
        return details.get("seconds") instanceof Number seconds
                ? Duration.ofSeconds(Math.max(0, seconds.longValue()))
                : opening.worked;
    }

    private static List<PracticeHistory.Element> elements(@Nullable Object written) {
        List<PracticeHistory.Element> elements = new ArrayList<>();
        if (written instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> map) {
                    elements.add(element(map));
                }
            }
        }
        return elements;
    }

    private static PracticeHistory.Element element(Map<?, ?> map) {
        String verdict = Written.text(map.get("verdict"));
        return new PracticeHistory.Element(
                Written.text(map.get("id")),
                map.containsKey("label") ? Written.both(map.get("label")) : Text.same(Written.text(map.get("id"))),
                new SkillId(Written.text(map.get("skill"))),
                verdict.equals("right") ? Verdict.RIGHT : verdict.equals("wrong") ? Verdict.WRONG : Verdict.PARTIAL,
                Written.decimal(map.get("credit")),
                Boolean.TRUE.equals(map.get("critical")),
                new ClauseId(Written.text(map.get("clause"))),
                Written.both(map.get("given")),
                Written.both(map.get("due")));
    }

    private static int number(@Nullable Object value) {
        return Written.decimal(value).intValueExact();
    }

    /** A list of things, or how many they are. */
    private static int count(@Nullable Object value) {
        return value instanceof Collection<?> several ? several.size() : number(value);
    }
}
