package org.refundrill.training;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened in practice; never changed afterwards.
 *
 * @param id unique over all machines
 * @param attempt what belongs together: one trainee at one case, from opening to debrief; a flag stands alone
 * @param step its place in the attempt, from 0; there is only one event in each place
 * @param trainee whose practice
 * @param kind opened, acted, answered, assessed, marked, shown, examined, flagged, left, tuned, exported, signed or
 *     simulated; exams have more of their own
 * @param code the case
 * @param at when
 * @param origin what the case was made, decided and marked with at that time
 * @param details in plain JSON form
 */
public record Event(
        UUID id,
        UUID attempt,
        int step,
        String trainee,
        String kind,
        String code,
        Instant at,
        Origin origin,
        Map<String, Object> details) {
    public static final String OPENED = "opened";
    public static final String ACTED = "acted";
    public static final String ANSWERED = "answered";
    public static final String ASSESSED = "assessed";
    public static final String MARKED = "marked";
    /** A case was shown with its solution. */
    public static final String SHOWN = "shown";

    /** What a case of an exam came to when the exam was handed in; in the shape of an assessed case of practice. */
    public static final String EXAMINED = "examined";

    public static final String FLAGGED = "flagged";
    public static final String LEFT = "left";

    /** Somebody looked for better parameters of the learner model; of nobody's practice. */
    public static final String TUNED = "tuned";

    /** Somebody wrote the log into a file together with names; of nobody's practice. */
    public static final String EXPORTED = "exported";

    /** A named person decided that somebody may go live on a desk. */
    public static final String SIGNED = "signed";

    /** The people of this log, and all that they did, were made up by the program. */
    public static final String SIMULATED = "simulated";

    public Event {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }
}
