package org.refundrill.exercise;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;
import org.refundrill.skill.SkillId;

/**
 * An element of an answer that waits for a trainer. It enters no score before.
 *
 * @param id its name among the findings
 * @param field the field of the form in whose answer it is judged
 * @param label what people call it
 * @param skill the skill it is evidence for
 * @param weight above 0
 * @param critical whether getting it wrong fails the case
 * @param clause the clause it rests on
 * @param claim what the text should say, or must not
 * @param proposal what a machine reads in it; null where none did
 */
public record Waiting(
        String id,
        String field,
        Text label,
        SkillId skill,
        BigDecimal weight,
        boolean critical,
        ClauseId clause,
        Claim claim,
        @Nullable Proposal proposal) {}
