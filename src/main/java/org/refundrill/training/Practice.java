package org.refundrill.training;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseCode;
import org.refundrill.casefile.CaseFile;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.NextUp;
import org.refundrill.exercise.Action;
import org.refundrill.scenario.Scenario;

/** Opens cases for trainees, and takes up again what was left in the middle. */
public final class Practice {

    /** The version of the scoring rules; raised whenever a mark could come out differently. */
    public static final String SCORING = "1";

    private final CaseDesk desk;
    private final Supplier<EventLog> log;
    private final Clock clock;
    private final Supplier<UUID> ids;

    /**
     * Practice over a log that is opened when first needed.
     *
     * @param ids gives each event its id
     */
    public Practice(CaseDesk desk, Supplier<EventLog> log, Clock clock, Supplier<UUID> ids) {
        this.desk = desk;
        this.log = log;
        this.clock = clock;
        this.ids = ids;
    }

    /** Opens the case of a seed. */
    public Session open(String trainee, Scenario scenario, long seed) {
        return open(trainee, scenario, seed, null);
    }

    /**
     * Opens the case of a seed.
     *
     * @param unit the unit of a curriculum that it is practised for, if there is one
     */
    public Session open(String trainee, Scenario scenario, long seed, @Nullable String unit) {
        return open(trainee, desk.generate(scenario, seed), unit);
    }

    /** Opens a case. */
    public Session open(String trainee, CaseFile file) {
        return open(trainee, file, null);
    }

    private Session open(String trainee, CaseFile file, @Nullable String unit) {
        Session session = new Session(trainee, desk.withFlips(file), desk, log.get(), clock, ids);
        Map<String, Object> details = new LinkedHashMap<>(session.opened().details());
        if (unit != null) {
            details.put("unit", unit);
        }
        log.get().append(List.of(session.event(Event.OPENED, details)));
        return session;
    }

    /** The case that a trainee left in the middle, where it stood; empty when there is none that can be opened. */
    public Optional<Session> resume(String trainee) {
        Map<String, List<Action>> open = new LinkedHashMap<>();
        for (Event event : log.get().of(trainee)) {
            switch (event.kind()) {
                case Event.OPENED -> {
                    open.remove(event.code());
                    open.put(event.code(), new ArrayList<>());
                }
                case Event.ACTED ->
                    action(event)
                            .ifPresent(a -> open.getOrDefault(event.code(), new ArrayList<>())
                                    .add(a));
                case Event.ASSESSED, Event.LEFT -> open.remove(event.code());
                default -> {
                    // Answers come with their assessment; flags leave a case as it is.
                }
            }
        }
        return open.entrySet().stream()
                .reduce((first, last) -> last)
                .flatMap(last -> resumed(trainee, last.getKey(), last.getValue()));
    }

    private Optional<Session> resumed(String trainee, String code, List<Action> actions) {
        if (desk.read(code) instanceof CaseCode.Known known) {
            CaseFile file = desk.withFlips(desk.generate(known.code()));
            Session session = new Session(trainee, file, desk, log.get(), clock, ids);
            session.replay(actions);
            return Optional.of(session);
        }
        return Optional.empty();
    }

    private static Optional<Action> action(Event event) {
        Map<String, Object> details = event.details();
        if (details.get("ask") instanceof String record) {
            return Optional.of(new Action.Ask(record));
        }
        return details.containsKey("hint") ? Optional.of(new Action.Hint()) : Optional.empty();
    }

    /** Puts a case aside for good. */
    public void leave(Session session) {
        log.get().append(List.of(session.event(Event.LEFT, Map.of())));
    }

    /** Tells the trainer that a key looks wrong. */
    public void flag(String trainee, String code, String why) {
        log.get()
                .append(List.of(
                        new Event(ids.get(), trainee, Event.FLAGGED, code, clock.instant(), Map.of("why", why))));
    }

    /** A trainee's events. */
    public List<Event> history(String trainee) {
        return log.get().of(trainee);
    }

    /** What a trainee practises next by a curriculum, and why. */
    public NextUp next(String trainee, Curriculum curriculum) {
        return NextUp.of(curriculum, Progress.of(history(trainee)).tallies(curriculum.passMark()));
    }

    /** The lowest seed of the scenario that the trainee has not met yet. */
    public long freshSeed(String trainee, Scenario scenario) {
        Set<String> met = history(trainee).stream()
                .filter(event -> event.kind().equals(Event.OPENED))
                .filter(event -> scenario.id().equals(event.details().get("scenario")))
                .map(event -> String.valueOf(event.details().get("seed")))
                .collect(Collectors.toSet());
        long seed = 1;
        while (met.contains(String.valueOf(seed))) {
            seed++;
        }
        return seed;
    }

    /** The share of credit over all elements of a trainee's assessed cases, by skill. */
    public Map<String, SkillScore> skills(String trainee) {
        Map<String, SkillScore> scores = new java.util.TreeMap<>();
        history(trainee).stream()
                .filter(event -> event.kind().equals(Event.ASSESSED))
                .forEach(event -> {
                    if (event.details().get("elements") instanceof List<?> elements) {
                        elements.forEach(e -> add(e, scores));
                    }
                });
        return scores;
    }

    private static void add(Object element, Map<String, SkillScore> scores) {
        if (element instanceof Map<?, ?> map) {
            BigDecimal credit = new BigDecimal(String.valueOf(map.get("credit")));
            scores.merge(String.valueOf(map.get("skill")), new SkillScore(1, credit), SkillScore::plus);
        }
    }

    /**
     * How the elements of one skill came out.
     *
     * @param elements how many
     * @param credit their credit, summed
     */
    public record SkillScore(int elements, BigDecimal credit) {
        SkillScore plus(SkillScore other) {
            return new SkillScore(elements + other.elements, credit.add(other.credit));
        }
    }
}
