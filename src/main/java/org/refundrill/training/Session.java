package org.refundrill.training;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.decision.AmountLine;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.TaskState;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;

/** One case being worked by one trainee. Every accepted action is in the log before it is answered. */
public final class Session {

    private final String trainee;
    private final CaseFile file;
    private final Exercise exercise;
    private final CaseDesk desk;
    private final EventLog log;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private TaskState state = TaskState.fresh();

    Session(String trainee, CaseFile file, CaseDesk desk, EventLog log, Clock clock, Supplier<UUID> ids) {
        this.trainee = trainee;
        this.file = file;
        this.exercise = desk.pose(file);
        this.desk = desk;
        this.log = log;
        this.clock = clock;
        this.ids = ids;
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

    /** What may be seen now. */
    public Dossier dossier() {
        return desk.dossier(file, state.revealed());
    }

    /** Does something. An accepted form is logged together with its assessment. */
    public Step act(Action action) {
        Step step = exercise.step(state, action);
        if (step.state().equals(state)) {
            return step;
        }
        state = step.state();
        if (step instanceof Step.Submitted) {
            Action.Submit submit = (Action.Submit) action;
            log.append(List.of(
                    event(Event.ANSWERED, answered(submit)),
                    event(
                            Event.ASSESSED,
                            assessed(exercise.assess(state), submit.response().confidence()))));
        } else {
            log.append(List.of(event(Event.ACTED, acted(action))));
        }
        return step;
    }

    /** The score, once the form was accepted. */
    public Assessment assessment() {
        return exercise.assess(state);
    }

    /** Goes over actions that are in the log already. */
    void replay(List<Action> actions) {
        for (Action action : actions) {
            state = exercise.step(state, action).state();
        }
    }

    Event opened() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("scenario", file.scenario().id());
        details.put("seed", file.seed());
        details.put("generation", file.scenario().recipe().hash());
        details.put("rulebook", file.ruling().rulebook());
        details.put("rulebookVersion", file.ruling().version());
        details.put("scoring", Practice.SCORING);
        return event(Event.OPENED, details);
    }

    Event event(String kind, Map<String, Object> details) {
        return new Event(ids.get(), trainee, kind, file.code(), clock.instant(), details);
    }

    private static Map<String, Object> acted(Action action) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (action instanceof Action.Ask ask) {
            details.put("ask", ask.record());
        } else if (action instanceof Action.Hint) {
            details.put("hint", true);
        } else if (action instanceof Action.Act act) {
            details.put("act", act.what());
        }
        return details;
    }

    private static Map<String, Object> answered(Action.Submit submit) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("responses", submit.response().fields());
        if (submit.response().confidence() != null) {
            details.put("confidence", submit.response().confidence());
        }
        return details;
    }

    private Map<String, Object> assessed(Assessment assessment, @Nullable BigDecimal confidence) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("scenario", file.scenario().id());
        details.put("score", assessment.score());
        details.put("passed", assessment.passed());
        details.put("regret", assessment.regret().minor());
        details.put("currency", assessment.regret().currency().getCurrencyCode());
        details.put("hints", state.hints());
        details.put("lookUps", state.revealed().size());
        if (confidence != null) {
            details.put("confidence", confidence);
        }
        details.put(
                "due",
                file.ruling().first().amounts().stream()
                        .collect(Collectors.summingLong(
                                (AmountLine line) -> line.amount().minor())));
        details.put(
                "elements", assessment.findings().stream().map(Session::element).toList());
        return details;
    }

    private static Map<String, Object> element(Finding finding) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("id", finding.id());
        element.put("skill", finding.skill().value());
        element.put("verdict", finding.verdict().id());
        element.put("credit", finding.credit());
        element.put("weight", finding.weight());
        element.put("critical", finding.critical());
        element.put("clause", finding.clause().value());
        element.put("given", both(finding.given()));
        element.put("due", both(finding.due()));
        return element;
    }

    private static Map<String, Object> both(org.refundrill.language.Text text) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("en", text.en());
        both.put("zh", text.zh());
        return both;
    }
}
