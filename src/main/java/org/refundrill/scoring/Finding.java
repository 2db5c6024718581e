package org.refundrill.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds.Flip;
import org.refundrill.language.Text;
import org.refundrill.skill.SkillId;

/**
 * One scored element of a case.
 *
 * @param id the element: the form field's id, or a name of its own where it is about what was done
 * @param label what it is called: the question asked, or what was done
 * @param skills the skills it is evidence for, the main one first; never empty
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
        List<SkillId> skills,
        Verdict verdict,
        BigDecimal credit,
        BigDecimal weight,
        boolean critical,
        ClauseId clause,
        @Nullable String fact,
        Text reason,
        Text given,
        Text due,
        @Nullable Flip flip,
        @Nullable Twin twin) {
    public Finding {
        skills = List.copyOf(skills);
    }

    /** A finding about one skill, for which no twin was looked for. */
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
            @Nullable Flip flip) {
        this(
                id,
                label,
                List.of(skill),
                verdict,
                credit,
                weight,
                critical,
                clause,
                fact,
                reason,
                given,
                due,
                flip,
                null);
    }

    /** The main one of its skills. */
    public SkillId skill() {
        return skills.get(0);
    }

    /** The same finding as evidence for these skills. */
    public Finding with(List<SkillId> others) {
        return new Finding(
                id, label, others, verdict, credit, weight, critical, clause, fact, reason, given, due, flip, twin);
    }

    /** The same finding with a twin. */
    public Finding with(Twin found) {
        return new Finding(
                id, label, skills, verdict, credit, weight, critical, clause, fact, reason, given, due, flip, found);
    }
}
