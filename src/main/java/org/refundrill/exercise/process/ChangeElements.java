package org.refundrill.exercise.process;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Judge;
import org.refundrill.exercise.Turning;
import org.refundrill.form.Field;
import org.refundrill.language.Text;

/** Which change is made, and what it brings: both judged by the same day replayed under every change. */
final class ChangeElements {
    static final String CHANGE = "change";
    static final String EFFECT = "effect";
    private static final BigDecimal WEIGHT = BigDecimal.valueOf(4);

    private final Brief brief;
    private final Study study;

    ChangeElements(Brief brief, Study study) {
        this.brief = brief;
        this.study = study;
    }

    List<Element> all() {
        Map<String, BigDecimal> worth = new LinkedHashMap<>();
        study.proposed().forEach(one -> worth.put(one.key(), study.worth(one)));
        Field change = new Field(
                CHANGE,
                Field.Kind.CHOICE,
                new Text("Which change do you make?", "采用哪一项改进？"),
                study.proposed().stream()
                        .map(one -> new Field.Option(one.key(), one.name()))
                        .toList(),
                null);
        Field effect = new Field(EFFECT, Field.Kind.INTEGER, question(), List.of(), null);
        return List.of(
                element(change, study.best().key(), Judge.worth(worth)),
                element(
                        effect,
                        (long) study.figure(study.best().replay()),
                        given -> given instanceof Long number ? study.worth(number) : BigDecimal.ZERO));
    }

    private Text question() {
        int within = study.tolerance();
        if (study.measure() == Study.Measure.MINUTES) {
            return new Text(
                    "With the change you make: how many minutes from the dock to the refund, on average? (within "
                            + within + " counts as right)",
                    "采用该项改进后，从收货到退款平均需要多少分钟？（相差不超过" + within + "分钟算对）");
        }
        String closing = study.clock(study.minutes());
        return new Text(
                "With the change you make: how many of these returns are refunded by " + closing + "? (within " + within
                        + " counts as right)",
                "采用该项改进后，到" + closing + "为止，这批退货有多少件完成退款？（相差不超过" + within + "件算对）");
    }

    private Element element(Field field, Object due, Judge judge) {
        ClauseId clause = clause(field.id());
        Text rule = Turning.clause(brief.rulebook(), clause);
        Text replayed = replayed();
        Text reason = new Text(rule.en() + " " + replayed.en(), rule.zh() + replayed.zh());
        return new Element(
                field,
                brief.caseFile().scenario().skills().get(0),
                WEIGHT,
                false,
                due,
                judge,
                new Element.Basis(clause, null, reason, null));
    }

    private ClauseId clause(String field) {
        String named = brief.caseFile().scenario().question().settings().get(field);
        if (named == null) {
            throw new IllegalArgumentException("scenario '"
                    + brief.caseFile().scenario().id() + "': the setting '" + field + "' must name a clause");
        }
        return new ClauseId(named);
    }

    private Text replayed() {
        int today = study.figure(study.today());
        int then = study.figure(study.best().replay());
        Text name = study.best().name();
        return study.measure() == Study.Measure.THROUGH
                ? new Text(
                        "Replayed with \"" + name.en() + "\": " + then + " returns refunded instead of " + today + ".",
                        "按“" + name.zh() + "”重放：" + then + "件，改进前" + today + "件。")
                : new Text(
                        "Replayed with \"" + name.en() + "\": " + then + " minutes instead of " + today + ".",
                        "按“" + name.zh() + "”重放：" + then + "分钟，改进前" + today + "分钟。");
    }
}
