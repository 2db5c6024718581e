package org.refundrill.exercise;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
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
 * @param judge what the answers come to, by field id
 * @param due what it comes to at best, for people
 * @param basis what it rests on
 */
public record JointElement(
        String id,
        Text label,
        SkillId skill,
        BigDecimal weight,
        Function<Map<String, Object>, Reached> judge,
        Text due,
        Element.Basis basis) {
    /**
     * What answers come to together.
     *
     * @param credit 0 to 1
     * @param shown the same for people
     */
    public record Reached(BigDecimal credit, Text shown) {}

    Finding find(Map<String, Object> answers, int hints) {
        Reached reached = judge.apply(answers);
        Verdict verdict = reached.credit().signum() == 0
                ? Verdict.WRONG
                : reached.credit().compareTo(BigDecimal.ONE) >= 0 ? Verdict.RIGHT : Verdict.PARTIAL;
        BigDecimal kept = reached.credit().multiply(HintTier.factorAfter(hints)).stripTrailingZeros();
        return new Finding(
                id,
                label,
                skill,
                verdict,
                kept.scale() < 0 ? kept.setScale(0) : kept,
                weight,
                false,
                basis.clause(),
                basis.fact(),
                basis.reason(),
                reached.shown(),
                due,
                basis.flip());
    }
}
