package org.refundrill.training;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.refundrill.casefile.CaseCode;
import org.refundrill.casefile.CaseFile;
import org.refundrill.exercise.Exercise;
import org.refundrill.language.Text;
import org.refundrill.scenario.Scenario;

/** Opens cases for trainees, and takes up again what was left in the middle. */
public final class Practice {

    /** The version of the scoring rules; raised whenever a mark could come out differently. */
    public static final String SCORING = "2";

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
        return open(trainee, scenario, seed, Occasion.NONE);
    }

    /** Opens the case of a seed on an occasion; one that the trainee has open already goes on where it stood. */
    public Session open(String trainee, Scenario scenario, long seed, Occasion occasion) {
        return open(trainee, desk.generate(scenario, seed), occasion);
    }

    /** Opens a case outside of any curriculum; one that the trainee has open already goes on where it stood. */
    public Session open(String trainee, CaseFile file) {
        return open(trainee, file, Occasion.NONE);
    }

    /** Opens a case as it was found, outside of any curriculum; one that is open already goes on where it stood. */
    public Session open(String trainee, Found.Ready found) {
        return open(trainee, found, Occasion.NONE);
    }

    /** Opens a case that was made for this; one that the trainee has open already goes on where it stood. */
    public Session open(String trainee, CaseFile file, Occasion occasion) {
        return open(trainee, new Found.Ready(file, false, Text.same("")), occasion);
    }

    /** Opens a case as it was found; one that the trainee has open already goes on where it stood. */
    public Session open(String trainee, Found.Ready found, Occasion occasion) {
        for (Attempt attempt : unfinished(trainee)) {
            if (attempt.code().equals(found.file().code()) && find(attempt) instanceof Found.Ready ready) {
                return resumed(attempt, ready);
            }
        }
        return begin(trainee, found, occasion);
    }

    private Session begin(String trainee, Found.Ready found, Occasion occasion) {
        CaseFile file = found.kept() ? found.file() : desk.withFlips(found.file());
        Exercise exercise = desk.pose(file, occasion);
        String kept = store.get().cases().keep(texts.write(file, exercise));
        Origin origin = origins.apply(file);
        AttemptBook book = book(Attempt.begun(ids.get(), logged(trainee), file.code(), occasion), origin);
        Session session = Session.begun(file, exercise, desk, book, occasion, found.note());
        session.write(Event.OPENED, EventDetails.opened(file, origin, kept, occasion));
        return session;
    }

    private String logged(String trainee) {
        return Trainees.logged(store.get(), trainee);
    }

    /** A case of these was shown with its solution: it is not to be asked any more. */
    public void shown(String trainee, CaseFile file) {
        AttemptBook alone =
                book(Attempt.begun(ids.get(), logged(trainee), file.code(), Occasion.NONE), origins.apply(file));
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("scenario", file.scenario().id());
        details.put("seed", file.seed());
        alone.write(new AttemptBook.Entry(Event.SHOWN, details));
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
        List<Attempt> open = new ArrayList<>(Attempt.open(store.get().log().unfinished(logged(trainee))));
        Collections.reverse(open);
        return open;
    }

    private Found find(Attempt attempt) {
        return finder.find(attempt.code(), store.get().cases().text(attempt.kept()));
    }

    private Session resumed(Attempt attempt, Found.Ready found) {
        CaseFile file = found.kept() ? found.file() : desk.withFlips(found.file());
        AttemptBook book = book(attempt, origins.apply(file));
        return Session.resumed(file, desk.pose(file, attempt.occasion()), desk, book, attempt, found.note());
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
            AttemptBook alone =
                    book(Attempt.begun(ids.get(), logged(trainee), file.code(), Occasion.NONE), origins.apply(file));
            alone.write(new AttemptBook.Entry(
                    Event.FLAGGED, Map.of("scenario", file.scenario().id(), "why", why)));
        }
        return found;
    }

    /** A trainee's events. */
    public List<Event> history(String trainee) {
        return store.get().log().of(logged(trainee));
    }

    /** The lowest seed of the scenario that the trainee has not met yet. */
    public long freshSeed(String trainee, Scenario scenario) {
        return new MetCases(history(trainee)).freshSeeds(scenario.id(), 1).get(0);
    }
}
