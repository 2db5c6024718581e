package org.refundrill.exercise.drafting;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Turning;
import org.refundrill.form.Field;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.scenario.RandomStream;
import org.refundrill.scoring.Credit;
import org.refundrill.skill.SkillId;

/** What both exercises need of a case: its draws, its numbers, elements that rest on a clause of the desk. */
final class Parts {
    private final Brief brief;

    Parts(Brief brief) {
        this.brief = brief;
    }

    SkillId skill() {
        return brief.caseFile().scenario().skills().get(0);
    }

    String setting(String name) {
        return brief.caseFile().scenario().question().settings().getOrDefault(name, "");
    }

    /** What is drawn for this task beside its file. */
    RandomStream stream(String name) {
        return RandomStream.of(brief.caseFile().seed()
                ^ RandomStream.hash(brief.caseFile().scenario().id() + name));
    }

    /** A number of the firm, as the file states it. */
    long number(String field) {
        Object value = brief.caseFile().world().value("firm", field);
        if (value instanceof BigDecimal number) {
            return number.longValueExact();
        }
        throw new IllegalArgumentException("the file states no firm." + field);
    }

    /** A basis in a clause of the desk, with what was found here. */
    Element.Basis basis(String clause, Text found) {
        ClauseId id = new ClauseId(clause);
        Text rule = Turning.clause(brief.rulebook(), id);
        return new Element.Basis(id, "span", new Text(rule.en() + " " + found.en(), rule.zh() + found.zh()), null);
    }

    /** Several of several: what is found less what is named besides. */
    Element several(
            String id, Text label, List<Option> options, Collection<String> due, int weight, Element.Basis basis) {
        Set<String> right = new LinkedHashSet<>(due);
        List<String> ordered =
                options.stream().map(Option::id).filter(right::contains).toList();
        return new Element(
                new Field(id, Field.Kind.CHOICES, label, options, null),
                skill(),
                BigDecimal.valueOf(weight),
                false,
                ordered,
                answer -> answer instanceof List<?> given
                        ? Credit.set(right, given.stream().map(String::valueOf).toList())
                        : BigDecimal.ZERO,
                basis);
    }
}
