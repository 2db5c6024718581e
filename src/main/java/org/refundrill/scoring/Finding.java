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
 * @param id the element: the form field's id, or a name of its own where it is about what was done
 * @param label what it is called: the question asked, or what was done
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
 * @param flip the nearest change that would alter the ruling behind the due answer, where one is known
 * @param twin a case near by in which another answer is due, where one was looked for and found
 */
public record Finding(
        String id,
        Text label,
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
        Grounds.@Nullable Flip flip,
        @Nullable Twin twin) {
    /** A finding for which no twin was looked for. */
    public Finding(
            String id,
            Text label,
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
            Grounds.@Nullable Flip flip) {
        this(id, label, skill, verdict, credit, weight, critical, clause, fact, reason, given, due, flip, null);
    }

    /** The same finding with a twin. */
    public Finding with(Twin found) {
        return new Finding(
                id, label, skill, verdict, credit, weight, critical, clause, fact, reason, given, due, flip, found);
    }
}
