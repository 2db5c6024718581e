package org.refundrill.exercise.inspection;

import java.math.BigDecimal;
import java.util.List;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Judge;
import org.refundrill.form.Field;
import org.refundrill.scenario.Question;

/** A question whose options are steps of a scale, such as grades: the next step earns half, one further off nothing. */
final class Steps {
    private static final BigDecimal NEXT = new BigDecimal("0.5");

    private final String scale;

    Steps(Question question) {
        this.scale = question.settings().getOrDefault("scale", "");
    }

    Element graded(Element element) {
        return element.field().id().equals(scale)
                ? new Element(
                        element.field(),
                        element.skill(),
                        element.weight(),
                        element.critical(),
                        element.due(),
                        judge(element),
                        element.basis(),
                        element.aspect())
                : element;
    }

    private static Judge judge(Element element) {
        List<String> ids =
                element.field().options().stream().map(Field.Option::id).toList();
        int due = ids.indexOf(String.valueOf(element.due()));
        return answer -> {
            int off = Math.abs(ids.indexOf(String.valueOf(answer)) - due);
            return off == 0 ? BigDecimal.ONE : off == 1 ? NEXT : BigDecimal.ZERO;
        };
    }
}
