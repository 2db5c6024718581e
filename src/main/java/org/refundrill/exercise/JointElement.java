package org.refundrill.exercise;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.HintTier;
import org.refundrill.scoring.Verdict;
import org.refundrill.skill.SkillId;

/**
 * A key feature that several answers show together: how far a coding agrees with another one, how evenly matched cases
 * were ruled. It has no field of its own.
 *
 * @param id unlike any field's
 * @param label what it is called
 * @param skill the skill it is evidence for
 * @param weight above 0
 * @param critical whether coming to nothing fails the case
 * @param judge what the answers come to, by field id; null where there is nothing to be said about them
 * @param due what it comes to at best, for people
 * @param basis what it rests on
 */
public record JointElement(
        String id,
        Text label,
        SkillId skill,
        BigDecimal weight,
        boolean critical,
        Function<Map<String, Object>, @Nullable Reached> judge,
        Text due,
        Element.Basis basis) {
    /** A key feature that fails no case and that all answers show. */
    public JointElement(
            String id,
            Text label,
            SkillId skill,
            BigDecimal weight,
            Function<Map<String, Object>, @Nullable Reached> judge,
            Text due,
            Element.Basis basis) {
        this(id, label, skill, weight, false, judge, due, basis);
    }

    /**
     * What answers come to together.
     *
     * @param credit 0 to 1
     * @param shown the same for people
     */
    public record Reached(BigDecimal credit, Text shown) {}

    /** What the answers came to, after hints; none where there is nothing to be said. */
    Optional<Finding> find(Map<String, Object> answers, int hints) {
        Reached reached = judge.apply(answers);
        return reached == null ? Optional.empty() : Optional.of(finding(reached, hints));
    }

    private Finding finding(Reached reached, int hints) {
        Verdict verdict = Verdict.of(reached.credit());
        return new Finding(
                id,
                label,
                skill,
                verdict,
                HintTier.kept(reached.credit(), hints),
                weight,
                critical,
                basis.clause(),
                basis.fact(),
                basis.reason(),
                reached.shown(),
                due,
                basis.flip());
    }
}
