package org.refundrill.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.FirstPack;
import org.refundrill.content.Holdings;
import org.refundrill.content.Lint;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.json.JsonCaseText;
import org.refundrill.language.Text;
import org.refundrill.names.PackNames;
import org.refundrill.rulebook.Clause;
import org.refundrill.store.Database;
import org.refundrill.terminal.shell.Session;
import org.refundrill.training.Archive;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.CaseText;
import org.refundrill.training.Catalogue;
import org.refundrill.training.ContentCheck;
import org.refundrill.training.Event;
import org.refundrill.training.MarkBook;
import org.refundrill.training.Origin;
import org.refundrill.training.PackStart;
import org.refundrill.training.Practice;
import org.refundrill.training.Queued;
import org.refundrill.training.ReportWriter;
import org.refundrill.training.Store;
import org.refundrill.training.StoreFailure;
import org.refundrill.training.demo.Demo;
import org.refundrill.training.demo.DemoBank;
import org.refundrill.training.demo.DemoRoom;
import org.refundrill.training.exam.Exams;
import org.refundrill.training.exam.FormMaker;
import org.refundrill.training.learner.Difficulties;
import org.refundrill.training.learner.Learners;
import org.refundrill.training.learner.Tutor;

/** Opens content and store when a command first needs them. */
final class Desks implements AutoCloseable {

    private final Session session;
    private final Clock clock;
    private final Versions versions;
    private final Function<Path, Catalogue> content;
    private @Nullable CaseDesk cases;
    private @Nullable Database database;
    private @Nullable Origins origins;
    private @Nullable Learners learners;

    /**
     * Desks that open nothing yet.
     *
     * @param content what authors wrote in a content directory
     */
    Desks(Session session, Clock clock, Versions versions, Function<Path, Catalogue> content) {
        this.session = session;
        this.clock = clock;
        this.versions = versions;
        this.content = content;
    }

    /** What lies in a content directory, each pack read when something of it is asked for. */
    static Catalogue holdings(Path root) {
        return Holdings.in(root, PackNames::of, types());
    }

    /** The desk over the content directory; what is wrong there is told by {@code lint}, not here. */
    CaseDesk cases() {
        CaseDesk desk = cases;
        if (desk == null) {
            Catalogue catalogue = content.apply(session.settings().content());
            desk = new CaseDesk(() -> catalogue, ExerciseTypes.all());
            cases = desk;
        }
        return desk;
    }

    private static List<String> types() {
        return ExerciseTypes.all().stream().map(ExerciseType::id).toList();
    }

    Practice practice() {
        CaseDesk desk = cases();
        return new Practice(desk, this::store, new JsonCaseText(desk), origins(), clock, UUID::randomUUID);
    }

    /** Where trainees stand and what comes next for them. */
    Tutor tutor() {
        return new Tutor(cases(), this::store, learners(), clock);
    }

    private Learners learners() {
        Learners known = learners;
        if (known == null) {
            known = new Learners(this::store);
            learners = known;
        }
        return known;
    }

    /** Exams, and who sits them. */
    Exams exams() {
        CaseDesk desk = cases();
        Learners known = learners();
        SecureRandom secret = new SecureRandom();
        return new Exams(
                desk,
                new FormMaker(desk, new Difficulties(desk, known)),
                this::store,
                origins(),
                clock,
                UUID::randomUUID,
                secret::nextLong);
    }

    Store store() {
        return database().store();
    }

    /** What was kept so far; empty where nothing ever was, and then nothing is made. */
    Optional<Store> kept() {
        return database().exists() ? Optional.of(database().store()) : Optional.empty();
    }

    /** All that was kept, as a whole; what was followed of the log so far is made again after it was changed. */
    Archive archive() {
        learners = null;
        return database().archive();
    }

    /** Writes down that somebody took names along. */
    void identified(String who, String why) {
        UUID id = UUID.randomUUID();
        Origin here = new Origin("", "", Practice.SCORING, "refundrill " + versions.program());
        store().log()
                .append(List.of(
                        new Event(id, id, 0, who, Event.EXPORTED, "", clock.instant(), here, Map.of("why", why))));
    }

    /** What trainers mark; empty where nothing was ever kept. */
    Optional<MarkBook> marks() {
        return kept().map(store -> new MarkBook(store.log(), clock, UUID::randomUUID));
    }

    /** The clause that an element rests on, in the newest version of the rulebook. */
    Optional<Clause> clause(Queued element) {
        Catalogue catalogue = cases().catalogue();
        return Optional.ofNullable(catalogue.scenarios().get(element.scenario()))
                .flatMap(scenario -> Optional.ofNullable(catalogue.rulebooks().get(scenario.rulebook())))
                .flatMap(shelf -> Optional.ofNullable(shelf.newest().clauses().get(element.clause())));
    }

    CaseText texts() {
        return new JsonCaseText(cases());
    }

    /** Opens places for made-up practice. */
    DemoRoom demo(Optional<String> address) {
        return DemoFile.at(session.settings().home(), address);
    }

    /** Cases for made-up practice. */
    DemoBank bank(Store store, Curriculum curriculum, Demo.Plan plan) {
        return new DemoBank(cases(), texts(), origins(), store.cases(), curriculum, plan);
    }

    private Origins origins() {
        Origins known = origins;
        if (known == null) {
            known = new Origins(session.settings().content(), versions);
            origins = known;
        }
        return known;
    }

    /** Practice that leaves no trace. */
    Practice unkeptPractice() {
        CaseDesk desk = cases();
        return new Practice(desk, Store::unkept, new JsonCaseText(desk), origins(), clock, UUID::randomUUID);
    }

    /** Reports over the log. */
    ReportWriter reports() {
        return new Reports(
                cases(),
                store(),
                tutor(),
                exerciseTitles(),
                clock,
                "refundrill " + versions.program(),
                database().archive()::pseudonym);
    }

    private static Map<String, Text> exerciseTitles() {
        Map<String, Text> titles = new LinkedHashMap<>();
        ExerciseTypes.all().forEach(type -> titles.put(type.id(), type.title()));
        return titles;
    }

    /** Opens the store while nobody waits for it; what is wrong is told when a command needs it. */
    void openStore() {
        try {
            database().open();
        } catch (StoreFailure later) {
            // Whoever needs the store is told then.
        }
    }

    private synchronized Database database() {
        Database known = database;
        if (known == null) {
            known = Database.at(session.settings().database());
            database = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (database != null) {
            database.close();
        }
    }

    /** What was read before does not know a pack that is new: it is read again. */
    PackStart packs() {
        PackStart first = new FirstPack(session.settings().content());
        return (name, folder) -> {
            cases = null;
            return first.start(name, folder);
        };
    }

    ContentCheck check() {
        return new Lint(session.settings().content(), PackNames::of, ExerciseTypes.all());
    }
}
