package org.refundrill.exercise;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.Grounds.Flip;
import org.refundrill.decision.RequestRuling;
import org.refundrill.language.Text;
import org.refundrill.skill.SkillId;

/** The element "which clause decides?", which every type asks in the same way. */
public final class CitedClause {
    /** The field in which it is asked. */
    public static final String FIELD = "clause";

    private static final BigDecimal CITED_TOO = new BigDecimal("0.5");
    private static final Text LABEL = new Text("Which clause decides?", "依据哪一条规则？");

    private CitedClause() {}

    /**
     * The clause that decides a ruling; another one that the same row cites earns half. What led to the table, such as
     * the clause by which the case was admitted, decides nothing and earns nothing.
     */
    public static Element of(Brief brief, Grounds grounds, SkillId skill, BigDecimal weight, Element.Basis basis) {
        return of(brief, grounds, LABEL, skill, weight, basis);
    }

    /** The same, asked in other words. */
    public static Element of(
            Brief brief, Grounds grounds, Text label, SkillId skill, BigDecimal weight, Element.Basis basis) {
        List<ClauseId> cited = cited(brief, grounds);
        Map<Object, BigDecimal> credits = new LinkedHashMap<>();
        for (ClauseId clause : cited) {
            boolean full = credits.isEmpty() || grounds.clauses().isEmpty();
            credits.put(clause.value(), full ? BigDecimal.ONE : CITED_TOO);
        }
        Flip flip = grounds.flips().stream()
                .filter(f -> f.clause() != null && !Objects.equals(f.clause(), grounds.decisive()))
                .findFirst()
                .orElse(null);
        return element(brief, credits, label, skill, weight, basis.flippedBy(flip));
    }

    private static List<ClauseId> cited(Brief brief, Grounds grounds) {
        if (grounds.clauses().isEmpty()) {
            return brief.rulebook().clausesOf(grounds.table());
        }
        List<ClauseId> row = brief.rulebook().clausesOf(grounds.table(), grounds.row());
        List<ClauseId> cited = grounds.clauses().stream().filter(row::contains).toList();
        return cited.isEmpty() ? grounds.clauses().subList(0, 1) : cited;
    }

    /**
     * The same question beside a form that does not ask it, for somebody to give a reason; it is no part of the marks. None
     * where nothing is ruled, or no clause decides.
     */
    public static Optional<Element> apart(Brief brief) {
        return brief.caseFile()
                .ruling()
                .leading()
                .map(RequestRuling::grounds)
                .filter(grounds -> grounds.decisive() != null)
                .map(grounds -> of(
                        brief,
                        grounds,
                        brief.caseFile().scenario().skills().get(0),
                        BigDecimal.ONE,
                        Turning.of(brief, grounds)));
    }

    /** One clause and no other. */
    public static Element only(Brief brief, ClauseId due, SkillId skill, BigDecimal weight, Element.Basis basis) {
        return element(brief, Map.of(due.value(), BigDecimal.ONE), LABEL, skill, weight, basis);
    }

    private static Element element(
            Brief brief,
            Map<? extends Object, BigDecimal> credits,
            Text label,
            SkillId skill,
            BigDecimal weight,
            Element.Basis basis) {
        Set<ClauseId> due = credits.keySet().stream()
                .map(id -> new ClauseId((String) id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        @Nullable Object first = credits.keySet().iterator().next();
        return new Element(
                Choice.field(FIELD, label, ClauseOptions.of(brief, due)),
                skill,
                weight,
                false,
                Objects.requireNonNull(first),
                Judge.worth(credits),
                basis);
    }
}
