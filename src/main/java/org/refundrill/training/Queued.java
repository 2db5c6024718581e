package org.refundrill.training;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;

/**
 * An element of a trainee's answer that a trainer judges.
 *
 * @param attempt the attempt it belongs to
 * @param trainee who answered
 * @param code the case
 * @param scenario the scenario of the case
 * @param element its name among the findings
 * @param answer the text that was written
 * @param label what people call it
 * @param clause the clause it rests on
 * @param claim what the text should say, or must not
 * @param wanted whether it should
 * @param proposed what a machine read in it; null where none did
 */
public record Queued(
        UUID attempt,
        String trainee,
        String code,
        String scenario,
        String element,
        String answer,
        Text label,
        ClauseId clause,
        String claim,
        boolean wanted,
        @Nullable Proposed proposed) {
    private static final int SHORT = 8;

    /**
     * What a machine read.
     *
     * @param found said, not-said or unsure
     * @param credit the credit that follows; null where it was unsure
     * @param sentence the sentence it rests on
     * @param sureness 0 to 1
     * @param reader which reader
     */
    public record Proposed(
            String found, @Nullable BigDecimal credit, String sentence, BigDecimal sureness, String reader) {}

    /** What a trainer types to name it: the beginning of the attempt's name and the element. */
    public String id() {
        return attempt.toString().substring(0, SHORT) + "." + element;
    }
}
