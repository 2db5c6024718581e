package org.refundrill.training;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseCode;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds.Flip;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Probe;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Reading;
import org.refundrill.form.Response;
import org.refundrill.scenario.Recipe;
import org.refundrill.scenario.Scenario;
import org.refundrill.world.Visibility;
import org.refundrill.world.WorldRecord;

/** A case as its author wants to see it: what was drawn and aimed at, what is hidden, and how two answers come out. */
public final class CasePreview {
    private static final String NOBODY = "";

    private final CaseDesk desk;
    private final Practice unkept;
    private final CaseFile file;

    /**
     * The case of a seed.
     *
     * @param unkept practice that leaves no trace: the answers are given for show
     */
    public CasePreview(CaseDesk desk, Practice unkept, Scenario scenario, long seed) {
        this.desk = desk;
        this.unkept = unkept;
        this.file = desk.withFlips(desk.generate(scenario, seed));
    }

    /**
     * An answer that somebody gave.
     *
     * @param session the case, worked to its end
     * @param flip what was taken for otherwise; null where only some answers were left undone
     */
    public record Mistaken(Session session, @Nullable Flip flip) {}

    public CaseFile file() {
        return file;
    }

    /** What the seed was to reach, where the scenario aims at something. */
    public Optional<Recipe.Target> target() {
        return file.scenario().recipe().target(file.seed());
    }

    /** Whether it was reached. */
    public boolean hit() {
        return desk.hit(file);
    }

    /** The clauses this case rests on. */
    public Set<ClauseId> cited() {
        Set<ClauseId> cited = new LinkedHashSet<>();
        for (RequestRuling ruling : file.ruling().requests()) {
            cited.addAll(Coverage.cited(ruling));
        }
        return cited;
    }

    /** The draws that can turn the ruling; all others only colour the case. */
    public List<String> decisive() {
        return file.scenario().recipe().changeable();
    }

    /** The file as it lies on the desk at the start, with the pages of the task. */
    public Dossier seen() {
        return desk.dossier(file, desk.pose(file), TaskState.fresh());
    }

    /** The records that somebody must be asked for, and those that come to light by acting. */
    public List<Dossier.Panel> onRequest() {
        List<String> ids = file.world().records().stream()
                .filter(record -> record.seen() == Visibility.ON_REQUEST || record.seen() == Visibility.FOUND)
                .map(WorldRecord::id)
                .toList();
        return desk.dossier(file, ids).panels().stream()
                .filter(panel -> ids.contains(panel.id()))
                .toList();
    }

    /** What no trainee sees. */
    public List<Dossier.Panel> hidden() {
        return desk.hidden(file);
    }

    /** The case answered by its key. */
    public Session right() {
        Session session = unkept.open(NOBODY, file);
        session.act(submit(session.exercise().keyResponses()));
        return session;
    }

    /**
     * The case answered as somebody does who takes one fact for otherwise; of several such answers the worst. Failing
     * that, with only one answer right.
     */
    public Optional<Mistaken> wrong() {
        Optional<Mistaken> worst = file.ruling().leading().stream()
                .flatMap(ruling -> ruling.grounds().flips().stream())
                .flatMap(flip -> taken(flip).stream())
                .filter(mistaken -> score(mistaken).compareTo(BigDecimal.ONE) < 0)
                .min(Comparator.comparing(CasePreview::score));
        return worst.isPresent() ? worst : oneRight();
    }

    private static BigDecimal score(Mistaken mistaken) {
        return mistaken.session().assessment().score();
    }

    private Optional<Mistaken> taken(Flip flip) {
        String code = flip.code();
        return code != null && desk.read(code) instanceof CaseCode.Known known
                ? answered(desk.pose(desk.generate(known.code())).keyResponses())
                        .map(session -> new Mistaken(session, flip))
                : Optional.empty();
    }

    private Optional<Mistaken> oneRight() {
        return desk.pose(file).probes().stream()
                .filter(probe -> probe.expected() == Probe.Expected.PARTIAL
                        && probe.log().size() == 1)
                .flatMap(probe -> probe.log().stream())
                .map(this::done)
                .flatMap(Optional::stream)
                .findFirst()
                .map(session -> new Mistaken(session, null));
    }

    /** Where the twin's form has other options, the key stands in: one answers only what is asked. */
    private Optional<Session> answered(Map<String, Object> responses) {
        Exercise exercise = desk.pose(file);
        Map<String, Object> given = new LinkedHashMap<>(exercise.keyResponses());
        given.replaceAll((field, key) -> responses.getOrDefault(field, key));
        if (exercise.step(TaskState.fresh(), submit(given)) instanceof Step.Unreadable unreadable) {
            for (Reading.FieldProblem problem : unreadable.problems()) {
                Object key = exercise.keyResponses().get(problem.field());
                if (key != null) {
                    given.put(problem.field(), key);
                }
            }
        }
        return done(submit(given));
    }

    private Optional<Session> done(Action action) {
        Session session = unkept.open(NOBODY, file);
        return session.act(action) instanceof Step.Submitted ? Optional.of(session) : Optional.empty();
    }

    private static Action submit(Map<String, Object> responses) {
        return new Action.Submit(new Response(responses, null));
    }
}
