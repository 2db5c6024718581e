package org.refundrill.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.form.Reading.FieldProblem;
import org.refundrill.language.Text;

/** What an action led to. */
public sealed interface Step {
    /** The state afterwards. */
    TaskState state();

    /** An on-request record came to light. */
    record Record(TaskState state, String id) implements Step {}

    /**
     * A hint was given.
     *
     * @param tier 1 where to look, 2 the clause, 3 the answer
     */
    record Hint(TaskState state, int tier, Text text) implements Step {}

    /**
     * Something was done, and the type tells what came of it.
     *
     * @param panel the panel of the file in which that can be read; null where there is none
     */
    record Told(TaskState state, Text text, @Nullable String panel) implements Step {}

    /** The form could not be read; the state is as before, nothing is counted. */
    record Unreadable(TaskState state, List<FieldProblem> problems) implements Step {}

    /** The action is not possible here; the state is as before. */
    record Refused(TaskState state, Text why) implements Step {}

    /** The form was accepted: the task is done and can be assessed. */
    record Submitted(TaskState state) implements Step {}
}
