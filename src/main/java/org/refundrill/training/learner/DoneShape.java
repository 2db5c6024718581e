package org.refundrill.training.learner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.skill.SkillId;
import org.refundrill.training.Written;

/** First answers in plain JSON form and back: lists in a fixed order, as names would take most of the room. */
final class DoneShape {
    private DoneShape() {}

    static Map<String, Object> of(List<Done> all) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("done", all.stream().map(DoneShape::one).toList());
        return shape;
    }

    private static List<Object> one(Done done) {
        Answered answered = done.answered();
        List<Object> shape = new ArrayList<>();
        shape.add(answered.code());
        shape.add(answered.scenario());
        shape.add(answered.tier());
        shape.add(answered.at().toString());
        shape.add(answered.day().toString());
        shape.add(answered.seconds());
        shape.add(answered.hints());
        shape.add(Double.toString(answered.confidence()));
        shape.add(answered.helped());
        shape.add(answered.passed());
        shape.add(done.currency());
        shape.add(done.regret());
        Done.Stakes stakes = done.stakes();
        shape.add(stakes == null ? List.of() : List.of(stakes.paid(), stakes.due(), stakes.approve(), stakes.refuse()));
        shape.add(done.content());
        shape.add(answered.elements().stream().map(DoneShape::element).toList());
        return shape;
    }

    private static List<Object> element(Answered.Element element) {
        List<Object> shape = new ArrayList<>();
        shape.add(element.id());
        shape.add(element.item().row());
        shape.add(element.skills().stream().map(SkillId::value).toList());
        shape.add(element.clause().value());
        shape.add(Double.toString(element.credit()));
        shape.add(Double.toString(element.weight()));
        shape.add(element.options());
        shape.add((element.right() ? 1 : 0) + (element.critical() ? 2 : 0));
        shape.add(word(element.answer()));
        shape.add(word(element.key()));
        return shape;
    }

    /** Choices are kept; what was written or reckoned is not looked at across people. */
    private static String word(@Nullable Object answer) {
        return answer instanceof String chosen ? chosen : "";
    }

    static List<Done> read(String trainee, Map<String, Object> shape) {
        List<Done> all = new ArrayList<>();
        for (Object one : list(shape.get("done"))) {
            all.add(done(trainee, list(one)));
        }
        return all;
    }

    private static Done done(String trainee, List<?> shape) {
        String scenario = Written.text(shape.get(1));
        List<Answered.Element> elements = new ArrayList<>();
        for (Object one : list(shape.get(14))) {
            elements.add(element(scenario, list(one)));
        }
        Answered answered = new Answered(
                trainee,
                Written.text(shape.get(0)),
                scenario,
                (int) number(shape.get(2)),
                Instant.parse(Written.text(shape.get(3))),
                LocalDate.parse(Written.text(shape.get(4))),
                number(shape.get(5)),
                (int) number(shape.get(6)),
                Double.parseDouble(Written.text(shape.get(7))),
                Boolean.TRUE.equals(shape.get(8)),
                Boolean.TRUE.equals(shape.get(9)),
                elements);
        List<?> money = list(shape.get(12));
        return new Done(
                answered,
                Written.text(shape.get(10)),
                number(shape.get(11)),
                money.isEmpty()
                        ? null
                        : new Done.Stakes(
                                number(money.get(0)), number(money.get(1)), number(money.get(2)), number(money.get(3))),
                Written.text(shape.get(13)));
    }

    private static Answered.Element element(String scenario, List<?> shape) {
        String id = Written.text(shape.get(0));
        String clause = Written.text(shape.get(3));
        long marks = number(shape.get(7));
        String answer = Written.text(shape.get(8));
        String key = Written.text(shape.get(9));
        return new Answered.Element(
                id,
                Answered.item(scenario, id, Written.text(shape.get(1)), clause),
                list(shape.get(2)).stream()
                        .map(skill -> new SkillId(Written.text(skill)))
                        .toList(),
                new ClauseId(clause),
                Double.parseDouble(Written.text(shape.get(4))),
                Double.parseDouble(Written.text(shape.get(5))),
                (int) number(shape.get(6)),
                (marks & 1) != 0,
                (marks & 2) != 0,
                answer.isEmpty() ? null : answer,
                key.isEmpty() ? null : key);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
