package org.refundrill.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Waiting;
import org.refundrill.form.Field;
import org.refundrill.language.Text;
import org.refundrill.scoring.Assessment;

/** One case being worked by one trainee. Every accepted action is in the log before it is answered. */
public final class Session {

    private final CaseFile file;
    private final Exercise exercise;
    private final CaseDesk desk;
    private final AttemptBook book;
    private final Occasion occasion;
    private final boolean resumed;
    private final Text note;
    private final List<Step> before = new ArrayList<>();
    private final Twins twins;
    private final @Nullable Element reason;
    private @Nullable String reasoned;
    private TaskState state = TaskState.fresh();
    private List<Waiting> waiting = List.of();
    private @Nullable Assessment assessed;

    private Session(
            CaseFile file,
            Exercise exercise,
            CaseDesk desk,
            AttemptBook book,
            Occasion occasion,
            boolean resumed,
            Text note) {
        this.file = file;
        this.exercise = exercise;
        this.desk = desk;
        this.book = book;
        this.occasion = occasion;
        this.resumed = resumed;
        this.note = note;
        this.twins = new Twins(desk);
        this.reason = occasion.support().kind() == Support.Kind.REASON
                ? desk.reason(file, exercise).orElse(null)
                : null;
    }

    /** A case that is opened now. */
    static Session begun(
            CaseFile file, Exercise exercise, CaseDesk desk, AttemptBook book, Occasion occasion, Text note) {
        return new Session(file, exercise, desk, book, occasion, false, note);
    }

    /** A case that was begun before, where it stood after these actions. */
    static Session resumed(
            CaseFile file, Exercise exercise, CaseDesk desk, AttemptBook book, Attempt attempt, Text note) {
        Session session = new Session(file, exercise, desk, book, attempt.occasion(), true, note);
        for (Action action : attempt.actions()) {
            Step step = exercise.step(session.state, action);
            session.state = step.state();
            session.before.add(step);
        }
        return session;
    }

    public CaseFile file() {
        return file;
    }

    public Exercise exercise() {
        return exercise;
    }

    public TaskState state() {
        return state;
    }

    /** What it is worked for. */
    public Occasion occasion() {
        return occasion;
    }

    /** Whether it was begun before. */
    public boolean resumed() {
        return resumed;
    }

    /** What time it is for whoever works the case. */
    public Instant now() {
        return book.now();
    }

    /** What the actions of earlier sittings led to, so that it can be shown again. */
    public List<Step> before() {
        return List.copyOf(before);
    }

    /** What the trainee should be told about the case before seeing it, such as that its rules have changed; often empty. */
    public Text note() {
        return note;
    }

    /** What may be seen now. */
    public Dossier dossier() {
        return desk.dossier(file, exercise, state);
    }

    /** Does something. An accepted form is logged together with its assessment. */
    public Step act(Action action) {
        Step step = exercise.step(state, action);
        if (step.state().equals(state)) {
            return step;
        }
        if (action instanceof Action.Submit submit && step instanceof Step.Submitted) {
            waiting = exercise.waiting(step.state());
            book.write(
                    new AttemptBook.Entry(Event.ANSWERED, answered(submit)),
                    new AttemptBook.Entry(Event.ASSESSED, assessed(submit, step.state())));
        } else {
            book.write(new AttemptBook.Entry(Event.ACTED, EventDetails.acted(action)));
        }
        // Not before it is kept: what could not be written down has not happened.
        state = step.state();
        return step;
    }

    private Map<String, Object> answered(Action.Submit submit) {
        Map<String, Object> details = EventDetails.answered(submit.response());
        reasonGiven().ifPresent(given -> {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("clause", given.clause());
            shape.put("due", given.due());
            shape.put("right", given.right());
            details.put("reason", shape);
        });
        return details;
    }

    /** Which clause decides, to be asked before the verdict; empty where no reason is wanted, or the form asks it anyway. */
    public Optional<Field> reasonAsked() {
        return Optional.ofNullable(reason).map(Element::field);
    }

    /** Takes the clause that was named as the reason. It is kept with the answer, and is no part of the marks. */
    public void reason(String clause) {
        reasoned = clause;
    }

    /**
     * The reason that was given.
     *
     * @param clause the clause that was named
     * @param due the one that decides
     * @param right whether it is that one, or another that is as good
     */
    public record Reasoned(String clause, String due, boolean right) {}

    /** The reason that was given; empty where none was. */
    public Optional<Reasoned> reasonGiven() {
        Element asked = reason;
        String named = reasoned;
        return asked == null || named == null
                ? Optional.empty()
                : Optional.of(new Reasoned(
                        named,
                        String.valueOf(asked.due()),
                        asked.judge().credit(named).compareTo(BigDecimal.ONE) >= 0));
    }

    private Map<String, Object> assessed(Action.Submit submit, TaskState after) {
        return EventDetails.assessed(
                file,
                desk.rulebook(file.scenario(), file.world()),
                after,
                assess(after),
                new ItemDetails(exercise, after),
                waiting,
                submit.response().confidence());
    }

    /** The score, once the form was accepted. */
    public Assessment assessment() {
        return assess(state);
    }

    /** The assessment, with twins for what went wrong; it takes a moment, so it is made once. */
    private Assessment assess(TaskState finished) {
        Assessment known = assessed;
        if (known == null) {
            known = twins.told(file, exercise, exercise.assess(finished));
            assessed = known;
        }
        return known;
    }

    /** What waits for a trainer, once the form was accepted; none of it is in the score. */
    public List<Waiting> waiting() {
        return waiting;
    }

    /** The attempt's name in the log, by which a trainer finds what waits. */
    public String attempt() {
        return book.attempt();
    }

    void write(String kind, Map<String, Object> details) {
        book.write(new AttemptBook.Entry(kind, details));
    }
}
