package org.refundrill.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds;
import org.refundrill.language.Text;
import org.refundrill.skill.SkillId;

/**
 * One scored element of a case.
 *
 * @param id the element, which is the form field's id
 * @param skill the skill it is evidence for
 * @param verdict right, partial or wrong
 * @param credit 0 to 1, after hints
 * @param weight above 0
 * @param critical whether getting it wrong fails the case
 * @param clause the clause that decides it
 * @param fact the name of the fact it turns on, as in the rulebook
 * @param reason why the due answer is due, in words; never empty for a wrong element
 * @param given the answer given, as the options' labels or formatted values
 * @param due an acceptable answer, likewise
 * @param flip the nearest change that would alter the due answer, where one is known
 */
public record Finding(
        String id,
        SkillId skill,
        Verdict verdict,
        BigDecimal credit,
        BigDecimal weight,
        boolean critical,
        ClauseId clause,
        @Nullable String fact,
        Text reason,
        Text given,
        Text due,
        Grounds.@Nullable Flip flip) {}
