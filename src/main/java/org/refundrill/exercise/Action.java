package org.refundrill.exercise;

import java.util.Map;
import org.refundrill.form.Response;

/** Something a trainee does while working a task. The log of actions is the response. */
public sealed interface Action {
    /**
     * Looks at an on-request record, which takes time on the case's clock.
     *
     * @param record the record's id
     */
    record Ask(String record) implements Action {}

    /** Takes the next hint. */
    record Hint() implements Action {}

    /**
     * Does something that only some exercise types know.
     *
     * @param what its name and details in plain JSON form
     */
    record Act(Map<String, Object> what) implements Action {}

    /**
     * Submits the form.
     *
     * @param response what was filled in
     */
    record Submit(Response response) implements Action {}
}
