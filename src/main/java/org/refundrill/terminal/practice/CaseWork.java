package org.refundrill.terminal.practice;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.CitedClause;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Answers;
import org.refundrill.form.Field;
import org.refundrill.form.Form;
import org.refundrill.form.FormReader;
import org.refundrill.form.Reading;
import org.refundrill.form.Response;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Session;
import org.refundrill.training.Support;

/**
 * A case in hand: its file, its questions, what was answered so far, and the language it is worked in. The painted screen
 * and the line mode are two ways to show it; what answers mean and what is kept is decided here alone.
 */
final class CaseWork {
    private final CaseDesk desk;
    private final Session session;
    private final Drafts drafts;
    private final FormReader reader;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Countdown countdown;
    private Language language;

    CaseWork(CaseDesk desk, Session session, Drafts drafts, Language language) {
        this.desk = desk;
        this.session = session;
        this.drafts = drafts;
        this.language = language;
        this.countdown = new Countdown(session);
        ZoneId zone =
                session.file().world().now().map(OffsetDateTime::getOffset).orElse(ZoneOffset.UTC);
        this.reader = new FormReader(zone);
        Map<String, String> kept = drafts.of(session.file().code());
        for (Field field : fields()) {
            String before = kept.get(field.id());
            if (before != null && read(field, before) instanceof Reading.Accepted) {
                typed.put(field.id(), before);
            }
        }
    }

    Session session() {
        return session;
    }

    CaseDesk desk() {
        return desk;
    }

    Language language() {
        return language;
    }

    void switchLanguage() {
        language = language == Language.EN ? Language.ZH : Language.EN;
    }

    String say(Text text) {
        return text.in(language);
    }

    String say(String en, String zh) {
        return language == Language.EN ? en : zh;
    }

    /**
     * The questions that are asked: those that one's own acts have answered are not. Who is to give a reason is asked for
     * the clause before anything else.
     */
    List<Field> fields() {
        Set<String> filled = session.exercise().filled(session.state()).keySet();
        List<Field> fields = new ArrayList<>();
        session.reasonAsked().ifPresent(fields::add);
        session.exercise().form().fields().stream()
                .filter(field -> !filled.contains(field.id()))
                .forEach(fields::add);
        if (session.occasion().support().kind() == Support.Kind.REASON) {
            fields.sort(Comparator.comparing(field -> !field.id().equals(CitedClause.FIELD)));
        }
        return List.copyOf(fields);
    }

    /** The steps that were given beforehand, in the form's order. */
    List<Field> given() {
        List<String> given = session.occasion().support().given();
        return session.exercise().form().fields().stream()
                .filter(field -> given.contains(field.id()))
                .toList();
    }

    /** What can be done now beside looking things up. */
    List<Act> acts() {
        return session.exercise().acts(session.state());
    }

    /**
     * Does something.
     *
     * @param said what is said with it, as typed, by field id
     */
    Step act(Act act, Map<String, String> said) {
        Map<String, Object> what = new LinkedHashMap<>();
        what.put(Act.DO, act.id());
        what.putAll(said);
        long took = countdown.take();
        if (act.timed()) {
            what.put(Act.SECONDS, took);
        }
        return session.act(new Action.Act(what));
    }

    /** The file in which a question is answered; none where it is answered in a line. */
    Optional<WorkFile> document(Field field) {
        return Optional.ofNullable(session.exercise().documents().get(field.id()))
                .map(begun -> drafts.workFile(session.file().code(), field.id(), begun));
    }

    /** The time of the act at hand. */
    Countdown countdown() {
        return countdown;
    }

    /** The act against the clock that this answer to a question is: answering by acting or by typing takes the same time. */
    private Optional<Act> timedAct(Field field, String answer) {
        if (countdown.limit() == 0 || !(read(field, answer) instanceof Reading.Accepted accepted)) {
            return Optional.empty();
        }
        Object option = accepted.answers().get(field.id());
        return acts().stream()
                .filter(act -> act.timed() && act.id().equals(option) && fills(act, field))
                .findFirst();
    }

    private boolean fills(Act act, Field field) {
        Action tried = new Action.Act(Map.of(Act.DO, act.id(), Act.SECONDS, 1));
        TaskState after = session.exercise().step(session.state(), tried).state();
        return session.exercise().filled(after).containsKey(field.id());
    }

    /** What the acts are about now, where they are about more than the case as a whole. */
    Optional<Text> about() {
        return session.exercise().about(session.state());
    }

    /** Whether what can be done now is done against the clock. */
    boolean timed() {
        return acts().stream().anyMatch(Act::timed);
    }

    /** How much of the case's own time is gone, where somebody counts it. */
    Optional<Text> time() {
        int given = session.exercise().minutes();
        int gone = session.state().minutes();
        return given == 0
                ? Optional.empty()
                : Optional.of(new Text(gone + " of " + given + " minutes", "已用 " + gone + "/" + given + " 分钟"));
    }

    /** What was typed to a question with an act, where it cannot be read; empty where it can. */
    Optional<Text> problem(Field field, String answer) {
        return read(field, answer) instanceof Reading.Unreadable unreadable
                ? Optional.of(unreadable.problems().get(0).reason())
                : Optional.empty();
    }

    Dossier dossier() {
        return session.dossier();
    }

    /** What was typed to a field, if it was understood. */
    Optional<String> typed(Field field) {
        return Optional.ofNullable(typed.get(field.id()));
    }

    /** What a field is answered with so far: by typing, or by what one did. */
    Text given(Field field) {
        Object done = session.exercise().filled(session.state()).get(field.id());
        Optional<Text> known =
                done == null ? typed(field).flatMap(answer -> understood(field, answer)) : shown(field, done);
        return known.orElse(new Text("not answered yet", "尚未作答"));
    }

    private Optional<Text> shown(Field field, Object plain) {
        Reading reading = reader.read(new Form(List.of(field)), Map.of(field.id(), plain));
        return reading instanceof Reading.Accepted accepted
                ? Optional.ofNullable(accepted.answers().get(field.id())).map(value -> Answers.shown(field, value))
                : Optional.empty();
    }

    /** The first question that is still open; the number of questions when none is. */
    int firstOpen() {
        List<Field> fields = fields();
        int place = 0;
        while (place < fields.size() && typed.containsKey(fields.get(place).id())) {
            place++;
        }
        return place;
    }

    /** Keeps an answer that can be read; otherwise says why it cannot, and nothing is kept or counted. */
    Optional<Text> enter(Field field, String answer) {
        Optional<Text> problem = problem(field, answer);
        if (problem.isPresent()) {
            return problem;
        }
        Optional<Act> act = timedAct(field, answer);
        if (act.isPresent()) {
            act(act.get(), Map.of());
            return Optional.empty();
        }
        typed.put(field.id(), answer);
        drafts.keep(session.file().code(), typed);
        return Optional.empty();
    }

    /** What an answer is understood as; empty while it cannot be read. */
    Optional<Text> understood(Field field, String answer) {
        return read(field, answer) instanceof Reading.Accepted accepted
                ? Optional.ofNullable(accepted.answers().get(field.id())).map(value -> Answers.shown(field, value))
                : Optional.empty();
    }

    private Reading read(Field field, String answer) {
        return reader.read(new Form(List.of(field)), Map.of(field.id(), answer));
    }

    /** The hints taken so far, the first one first: also those taken before the case was left. */
    List<Text> hints() {
        Exercise exercise = session.exercise();
        List<Text> hints = new ArrayList<>();
        TaskState state = TaskState.fresh();
        for (Action action : session.state().log()) {
            Step step = exercise.step(state, action);
            if (step instanceof Step.Hint hint) {
                hints.add(hint.text());
            }
            state = step.state();
        }
        return List.copyOf(hints);
    }

    Step hint() {
        return session.act(new Action.Hint());
    }

    Step ask(String record) {
        return session.act(new Action.Ask(record));
    }

    /** Hands the answers in. What comes back unreadable is asked again. */
    Step submit(@Nullable BigDecimal confidence) {
        Map<String, Object> answers = new LinkedHashMap<>();
        fields().forEach(field -> typed(field).ifPresent(answer -> answers.put(field.id(), answer)));
        session.reasonAsked().ifPresent(field -> {
            answers.remove(field.id());
            if (read(field, typed(field).orElse("")) instanceof Reading.Accepted accepted) {
                session.reason(String.valueOf(accepted.answers().get(field.id())));
            }
        });
        Step step = session.act(new Action.Submit(new Response(answers, confidence)));
        if (step instanceof Step.Submitted) {
            drafts.forget(session.file().code());
        } else if (step instanceof Step.Unreadable unreadable) {
            unreadable.problems().forEach(problem -> typed.remove(problem.field()));
        }
        return step;
    }
}
