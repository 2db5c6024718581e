package org.refundrill.training;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseCode;
import org.refundrill.casefile.CaseFile;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.NextUp;
import org.refundrill.exercise.Exercise;
import org.refundrill.language.Text;
import org.refundrill.scenario.Scenario;

/** Opens cases for trainees, and takes up again what was left in the middle. */
public final class Practice {

    /** The version of the scoring rules; raised whenever a mark could come out differently. */
    public static final String SCORING = "1";

    private final CaseDesk desk;
    private final Supplier<Store> store;
    private final CaseText texts;
    private final CaseFinder finder;
    private final Function<CaseFile, Origin> origins;
    private final Clock clock;
    private final Supplier<UUID> ids;

    /**
     * Practice over a store that is opened when first needed.
     *
     * @param origins tells what a case is made, decided and marked with
     * @param ids gives each event its id
     */
    public Practice(
            CaseDesk desk,
            Supplier<Store> store,
            CaseText texts,
            Function<CaseFile, Origin> origins,
            Clock clock,
            Supplier<UUID> ids) {
        this.desk = desk;
        this.store = store;
        this.texts = texts;
        this.finder = new CaseFinder(desk, texts);
        this.origins = origins;
        this.clock = clock;
        this.ids = ids;
    }

    /** Opens the case of a seed; one that the trainee has open already goes on where it stood. */
    public Session open(String trainee, Scenario scenario, long seed) {
        return open(trainee, scenario, seed, null);
    }

    /**
     * Opens the case of a seed; one that the trainee has open already goes on where it stood.
     *
     * @param unit the unit of a curriculum that it is practised for, if there is one
     */
    public Session open(String trainee, Scenario scenario, long seed, @Nullable String unit) {
        return open(trainee, new Found.Ready(desk.generate(scenario, seed), false, Text.same("")), unit);
    }

    /** Opens a case that was made for this; one that the trainee has open already goes on where it stood. */
    public Session open(String trainee, CaseFile file) {
        return open(trainee, new Found.Ready(file, false, Text.same("")), null);
    }

    /** Opens a case as it was found; one that the trainee has open already goes on where it stood. */
    public Session open(String trainee, Found.Ready found) {
        return open(trainee, found, null);
    }

    private Session open(String trainee, Found.Ready found, @Nullable String unit) {
        for (Attempt attempt : unfinished(trainee)) {
            if (attempt.code().equals(found.file().code()) && find(attempt) instanceof Found.Ready ready) {
                return resumed(attempt, ready);
            }
        }
        return begin(trainee, found, unit);
    }

    private Session begin(String trainee, Found.Ready found, @Nullable String unit) {
        CaseFile file = found.kept() ? found.file() : desk.withFlips(found.file());
        Exercise exercise = desk.pose(file);
        String kept = store.get().cases().keep(texts.write(file, exercise));
        Origin origin = origins.apply(file);
        AttemptBook book = book(Attempt.begun(ids.get(), trainee, file.code()), origin);
        Session session = Session.begun(file, exercise, desk, book, found.note());
        session.write(Event.OPENED, EventDetails.opened(file, origin, kept, unit));
        return session;
    }

    private AttemptBook book(Attempt attempt, Origin origin) {
        return new AttemptBook(store.get().log(), clock, ids, attempt, origin);
    }

    /** The case that a trainee left in the middle, where it stood; empty when there is none that can be opened. */
    public Optional<Session> resume(String trainee) {
        return takeUp(trainee).session();
    }

    /** The case that a trainee left in the middle, where it stood, and what is to be said of those that cannot be opened. */
    public Resumption takeUp(String trainee) {
        List<Text> lost = new ArrayList<>();
        for (Attempt attempt : unfinished(trainee)) {
            Found found = find(attempt);
            if (found instanceof Found.Ready ready) {
                return new Resumption(Optional.of(resumed(attempt, ready)), lost);
            }
            Text why = found instanceof Found.Missing missing ? missing.why() : ((Found.Mistyped) found).why();
            lost.add(new Text("The case you left cannot be opened: " + why.en(), "上次未完成的案件无法打开：" + why.zh()));
        }
        return new Resumption(Optional.empty(), lost);
    }

    /** What the trainee has open, the latest first. */
    private List<Attempt> unfinished(String trainee) {
        List<Attempt> open = new ArrayList<>(Attempt.open(store.get().log().unfinished(trainee)));
        Collections.reverse(open);
        return open;
    }

    private Found find(Attempt attempt) {
        return finder.find(attempt.code(), store.get().cases().text(attempt.kept()));
    }

    private Session resumed(Attempt attempt, Found.Ready found) {
        CaseFile file = found.kept() ? found.file() : desk.withFlips(found.file());
        AttemptBook book = book(attempt, origins.apply(file));
        return Session.resumed(file, desk.pose(file), desk, book, attempt.actions(), found.note());
    }

    /** The case of a code: made again, or as it was kept when somebody opened it here. */
    public Found find(String typed) {
        String code = CaseCode.tidy(typed);
        Optional<String> kept = store.get()
                .log()
                .lastOpened(code)
                .flatMap(opened ->
                        store.get().cases().text(String.valueOf(opened.details().get("case"))));
        return finder.find(code, kept);
    }

    /** Puts a case aside for good. */
    public void leave(Session session) {
        session.write(Event.LEFT, Map.of());
    }

    /** Tells the trainer that a key looks wrong; nothing is told where there is no such case. */
    public Found flag(String trainee, String code, String why) {
        Found found = find(code);
        if (found instanceof Found.Ready ready) {
            CaseFile file = ready.file();
            AttemptBook alone = book(Attempt.begun(ids.get(), trainee, file.code()), origins.apply(file));
            alone.write(new AttemptBook.Entry(
                    Event.FLAGGED, Map.of("scenario", file.scenario().id(), "why", why)));
        }
        return found;
    }

    /** A trainee's events. */
    public List<Event> history(String trainee) {
        return store.get().log().of(trainee);
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
