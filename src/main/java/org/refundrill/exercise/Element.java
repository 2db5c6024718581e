package org.refundrill.exercise;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds.Fact;
import org.refundrill.decision.Grounds.Flip;
import org.refundrill.form.Answers;
import org.refundrill.form.Field;
import org.refundrill.language.Text;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.HintTier;
import org.refundrill.scoring.Verdict;
import org.refundrill.skill.SkillId;

/**
 * A key feature of a case: one field of the form with the answer due and what the case says about it.
 *
 * @param field what is asked
 * @param skill the skill it is evidence for
 * @param weight above 0
 * @param critical whether getting it wrong fails the case
 * @param due one best answer, in the Java form of the field's kind
 * @param judge what any answer is worth; the due one is worth 1
 * @param basis what the due answer rests on
 */
public record Element(
        Field field, SkillId skill, BigDecimal weight, boolean critical, Object due, Judge judge, Basis basis) {
    /**
     * What an answer rests on.
     *
     * @param clause the clause that decides it
     * @param fact the fact it turns on, as the rulebook names it
     * @param reason why the due answer is due
     * @param flip the nearest change that would alter it
     * @param facts the facts it was computed from, where the ruling's own do not tell
     */
    public record Basis(
            ClauseId clause,
            @Nullable String fact,
            Text reason,
            @Nullable Flip flip,
            List<Fact> facts) {
        /** A basis in the facts of the ruling. */
        public Basis(ClauseId clause, @Nullable String fact, Text reason, @Nullable Flip flip) {
            this(clause, fact, reason, flip, List.of());
        }

        /** The same basis with another flip. */
        public Basis flippedBy(@Nullable Flip other) {
            return new Basis(clause, fact, reason, other, facts);
        }

        /** The same basis under another clause. */
        public Basis under(ClauseId other, Text why) {
            return new Basis(other, fact, why, flip, facts);
        }
    }

    /** What an answer to this element came to, after hints. */
    Finding find(Object answer, int hints) {
        BigDecimal credit = judge.credit(answer);
        Verdict verdict = credit.signum() == 0
                ? Verdict.WRONG
                : credit.compareTo(BigDecimal.ONE) >= 0 ? Verdict.RIGHT : Verdict.PARTIAL;
        BigDecimal kept = credit.multiply(HintTier.factorAfter(hints)).stripTrailingZeros();
        return new Finding(
                field.id(),
                field.label(),
                skill,
                verdict,
                kept.scale() < 0 ? kept.setScale(0) : kept,
                weight,
                critical,
                basis.clause(),
                basis.fact(),
                basis.reason(),
                Answers.shown(field, answer),
                Answers.shown(field, due),
                basis.flip());
    }
}
