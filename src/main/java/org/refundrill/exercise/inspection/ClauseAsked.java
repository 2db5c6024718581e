package org.refundrill.exercise.inspection;

import java.math.BigDecimal;
import java.util.List;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.CitedClause;
import org.refundrill.exercise.Element;
import org.refundrill.skill.SkillId;

/** The question which clause decides another question, where the scenario's setting {@code clause} names that one. */
final class ClauseAsked {
    private static final SkillId POLICY = new SkillId("K1");
    private static final BigDecimal WEIGHT = BigDecimal.valueOf(3);

    private final Brief brief;

    ClauseAsked(Brief brief) {
        this.brief = brief;
    }

    List<Element> after(List<Element> elements) {
        String question = brief.caseFile().scenario().question().settings().getOrDefault("clause", "");
        return elements.stream()
                .filter(element -> element.field().id().equals(question))
                .map(element -> CitedClause.only(brief, element.basis().clause(), POLICY, WEIGHT, element.basis()))
                .toList();
    }
}
