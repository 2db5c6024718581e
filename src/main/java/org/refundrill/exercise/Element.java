package org.refundrill.exercise;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
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
 * @param aspect which of several things in the answer is judged; null where the answer is judged as a whole
 */
public record Element(
        Field field,
        SkillId skill,
        BigDecimal weight,
        boolean critical,
        Object due,
        Judge judge,
        Basis basis,
        @Nullable Aspect aspect) {
    /** An answer that is judged as a whole. */
    public Element(
            Field field, SkillId skill, BigDecimal weight, boolean critical, Object due, Judge judge, Basis basis) {
        this(field, skill, weight, critical, due, judge, basis, null);
    }

    /**
     * One of several things that are judged in one answer, such as the amount that a letter states.
     *
     * @param id its name among the findings
     * @param label what people call it
     * @param given what of it an answer holds
     * @param due what of it the due answer holds
     */
    public record Aspect(String id, Text label, Function<Object, Text> given, Text due) {}

    /** Its name among the findings: the field's, or that of the one thing judged in it. */
    public String id() {
        return aspect == null ? field.id() : aspect.id();
    }

    /** What people call it. */
    public Text label() {
        return aspect == null ? field.label() : aspect.label();
    }

    /** The due answer as people read it. */
    Text shownDue() {
        return aspect == null ? Answers.shown(field, due) : aspect.due();
    }

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
        Verdict verdict = Verdict.of(credit);
        return new Finding(
                id(),
                label(),
                skill,
                verdict,
                HintTier.kept(credit, hints),
                weight,
                critical,
                basis.clause(),
                basis.fact(),
                basis.reason(),
                aspect == null ? Answers.shown(field, answer) : aspect.given().apply(answer),
                shownDue(),
                basis.flip());
    }
}
