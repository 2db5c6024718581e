package org.refundrill.exercise.priorities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds.Fact;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.form.Field;
import org.refundrill.form.Field.Kind;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Clause;
import org.refundrill.scoring.Credit;
import org.refundrill.skill.SkillId;

/** What is asked of every area: the next five in order, and what must not be left to the next shift. */
final class AreaElements {
    static final String ORDER = "order";
    static final List<String> MUST = List.of("danger", "law");
    private static final int MANY = 5;
    private static final ClauseId FIRST = new ClauseId("FD-0");
    private static final SkillId HANDLING = new SkillId("K10");

    private final Brief brief;
    private final Area area;
    private final FirstOfAll order;

    AreaElements(Brief brief, Area area) {
        this.brief = brief;
        this.area = area;
        this.order = new FirstOfAll(area.ranked(), MANY);
    }

    List<Element> all() {
        return List.of(order(), must());
    }

    private Element order() {
        return new Element(
                new Field(
                        ORDER,
                        Kind.SEQUENCE,
                        new Text("Which five come next, in order?", "接下来先做哪五件？请按先后排列。"),
                        options(),
                        null),
                HANDLING,
                BigDecimal.valueOf(6),
                false,
                order.due(),
                order::credit,
                basis(FIRST, "rank", area.ranked().stream().limit(MANY).toList(), area.all()));
    }

    private Element must() {
        List<Chore> chores = area.of(MUST);
        Set<String> due = new LinkedHashSet<>(chores.stream().map(Chore::id).toList());
        ClauseId clause = chores.isEmpty() ? FIRST : chores.get(0).clause();
        return new Element(
                new Field(
                        "must",
                        Kind.CHOICES,
                        new Text(
                                "Which must be put right before anybody leaves, for people's safety or by law?",
                                "为人身安全或依法，哪些必须在离岗前处理好？"),
                        options(),
                        null),
                HANDLING,
                BigDecimal.valueOf(3),
                false,
                List.copyOf(due),
                answer -> Credit.set(
                        due, ((List<?>) answer).stream().map(String::valueOf).toList()),
                basis(clause, "urgency", chores, area.all()));
    }

    private List<Field.Option> options() {
        return area.all().stream().map(Chore::option).toList();
    }

    /** Whatever comes first does so before all the others: they were weighed, too. */
    private Element.Basis basis(ClauseId clause, String fact, List<Chore> told, List<Chore> weighed) {
        List<Fact> facts = new ArrayList<>();
        weighed.forEach(chore -> facts.addAll(chore.facts().values()));
        return new Element.Basis(clause, fact, reason(clause, told), null, facts);
    }

    private Text reason(ClauseId id, List<Chore> chores) {
        Clause clause = brief.rulebook().clauses().get(id);
        Text rule = clause == null
                ? new Text(id + ".", id + "。")
                : new Text(
                        id + " " + clause.title().en() + ".",
                        id + "《" + clause.title().zh() + "》。");
        if (chores.isEmpty()) {
            return rule;
        }
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        for (Chore chore : chores) {
            en.add(chore.option().label().en() + " (" + chore.urgencyTold().en() + ", " + chore.clause() + ")");
            zh.add(chore.option().label().zh() + "（" + chore.urgencyTold().zh() + "，" + chore.clause() + "）");
        }
        return new Text(
                rule.en() + " Here: " + String.join("; ", en) + ".", rule.zh() + "本案：" + String.join("；", zh) + "。");
    }
}
