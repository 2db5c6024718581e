package org.refundrill.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseFile;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.TaskState;
import org.refundrill.form.Response;
import org.refundrill.scoring.Assessment;

/** A case that is marked without anybody sitting at it: after an exam was handed in, or to show what answers come to. */
public final class MarkedCase {
    private final CaseDesk desk;
    private final CaseFile file;
    private final Exercise exercise;
    private final Occasion occasion;

    /** The case as it is posed on an occasion. */
    public MarkedCase(CaseDesk desk, CaseFile file, Occasion occasion) {
        this.desk = desk;
        this.file = file;
        this.exercise = desk.pose(file, occasion);
        this.occasion = occasion;
    }

    /**
     * What an answer came to.
     *
     * @param assessment the marks
     * @param details what the log says of them
     */
    public record Marked(Assessment assessment, Map<String, Object> details) {}

    public CaseFile file() {
        return file;
    }

    public Exercise exercise() {
        return exercise;
    }

    /** What the log says of a case that is opened. */
    public Map<String, Object> opened(Origin origin, String kept) {
        return EventDetails.opened(file, origin, kept, occasion);
    }

    /** An action as the log writes it. */
    public static Map<String, Object> written(Action action) {
        return EventDetails.acted(action);
    }

    /** The action that was written so; nothing where none was. */
    public static Optional<Action> action(Map<String, Object> written) {
        return EventDetails.action(written);
    }

    /** Marks a form that is handed in at once; nothing where it cannot be read. */
    public Optional<Marked> mark(Map<String, Object> responses, @Nullable BigDecimal confidence) {
        return mark(List.of(), responses, confidence);
    }

    /** Marks a form that is handed in after these actions; nothing where it cannot be read. */
    public Optional<Marked> mark(List<Action> before, Map<String, Object> responses, @Nullable BigDecimal confidence) {
        List<Action> all = new ArrayList<>(before);
        all.add(new Action.Submit(new Response(responses, confidence)));
        TaskState state = TaskState.fresh();
        for (Action action : all) {
            state = exercise.step(state, action).state();
        }
        if (!state.done()) {
            return Optional.empty();
        }
        Assessment assessment = exercise.assess(state);
        return Optional.of(new Marked(
                assessment,
                EventDetails.assessed(
                        file,
                        desk.rulebook(file.scenario(), file.world()),
                        state,
                        assessment,
                        new ItemDetails(exercise, state),
                        exercise.waiting(state),
                        confidence)));
    }
}
