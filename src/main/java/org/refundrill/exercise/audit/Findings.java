package org.refundrill.exercise.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Choice;
import org.refundrill.exercise.CitedClause;
import org.refundrill.exercise.Drawer;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Judge;
import org.refundrill.exercise.Turning;
import org.refundrill.form.Field;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.scoring.Credit;
import org.refundrill.skill.SkillId;

/** What an audit has to find: the wrong rulings, the worst of them, its clause and its cost. */
final class Findings {
    private static final SkillId POLICY = new SkillId("K1");
    private static final SkillId MONEY = new SkillId("K5");

    private final Brief brief;
    private final ClosedCases cases;
    private final ClosedCase worst;
    private final SkillId primary;
    private final Element.Basis basis;

    Findings(Brief brief, ClosedCases cases) {
        this.brief = brief;
        this.cases = cases;
        this.worst = cases.worst();
        this.primary = brief.caseFile().scenario().skills().get(0);
        this.basis = Turning.due(worst.brief());
    }

    List<Element> elements() {
        return List.of(wrong(), costliest(), clause(), cost());
    }

    /** Found ones less false alarms, over all that are wrong. */
    private Element wrong() {
        List<String> due = cases.wrong().stream().map(ClosedCase::id).toList();
        Set<String> ids = new LinkedHashSet<>(due);
        Field field = new Field(
                "wrong",
                Field.Kind.CHOICES,
                new Text("Which cases were ruled wrong?", "哪些案件裁错了？"),
                Drawer.options(cases.all().size()),
                null);
        Judge judge = answer -> answer instanceof List<?> given
                ? Credit.set(ids, given.stream().map(String::valueOf).toList())
                : BigDecimal.ZERO;
        Text numbers =
                new Text("Ruled wrong: " + String.join(", ", due) + ". ", "裁错的案卷：" + String.join("、", due) + "号。");
        return new Element(field, primary, BigDecimal.valueOf(5), false, due, judge, told(numbers));
    }

    private Element costliest() {
        Field field = Choice.field(
                "worst",
                new Text("Which of them cost most?", "其中损失最大的是哪一件？"),
                Drawer.options(cases.all().size()));
        return new Element(
                field,
                primary,
                BigDecimal.valueOf(2),
                false,
                worst.id(),
                Judge.anyOf(Set.of(worst.id())),
                told(Text.same("")));
    }

    private Element clause() {
        Element asked = CitedClause.of(
                brief, worst.brief().caseFile().ruling().first().grounds(), POLICY, BigDecimal.valueOf(3), basis);
        Field field = Choice.field(
                asked.field().id(),
                new Text("Which clause should have decided that one?", "该件本应依据哪一条规则？"),
                asked.field().options());
        return new Element(
                field, asked.skill(), asked.weight(), false, asked.due(), asked.judge(), told(Text.same("")));
    }

    private Element cost() {
        Money due = new Money(worst.cost(), brief.rulebook().currency());
        Field field = new Field(
                "cost",
                Field.Kind.MONEY,
                new Text("How much too much or too little was paid in that one?", "该件多付或少付了多少？"),
                List.of(),
                due.currency().getCurrencyCode());
        return new Element(field, MONEY, BigDecimal.valueOf(2), false, due, Judge.amount(due), told(Text.same("")));
    }

    /** The clause of the worst case, and what was misread there. */
    private Element.Basis told(Text before) {
        Text called = Drawer.called(worst.number());
        Text misreading = misreading(worst);
        return basis.under(
                basis.clause(),
                new Text(
                        before.en() + called.en() + ": " + basis.reason().en() + " " + misreading.en(),
                        before.zh() + called.zh() + "：" + basis.reason().zh() + misreading.zh()));
    }

    private static Text misreading(ClosedCase one) {
        return one.slip() == null
                ? new Text("Ruled rightly.", "裁决无误。")
                : one.slip().misreading();
    }

    /** How much was found and how much of it holds, then each case that is wrong or was taken for it. */
    List<Dossier.Panel> explained(Map<String, Object> answers) {
        List<String> given = answers.get("wrong") instanceof List<?> list
                ? list.stream().map(String::valueOf).distinct().toList()
                : List.of();
        long found =
                cases.wrong().stream().filter(one -> given.contains(one.id())).count();
        List<List<Text>> rates = List.of(
                List.of(
                        new Text("Found of those that are wrong (recall)", "裁错案件的检出（召回率）"),
                        Text.same(found + "/" + cases.wrong().size())),
                List.of(
                        new Text("Wrong of those you named (precision)", "所指案件确有错误（精确率）"),
                        Text.same(found + "/" + given.size())));
        List<List<Text>> rows = new ArrayList<>();
        for (ClosedCase one : cases.all()) {
            if (one.wrong() || given.contains(one.id())) {
                rows.add(List.of(Drawer.called(one.number()), verdict(one)));
            }
        }
        return List.of(
                new Dossier.Panel(
                        "detection", new Text("What was found", "检出情况"), Dossier.Layout.FIELDS, List.of(), rates),
                new Dossier.Panel(
                        "slips", new Text("The cases in question", "涉及案件"), Dossier.Layout.FIELDS, List.of(), rows));
    }

    private static Text verdict(ClosedCase one) {
        Text due = one.due().told(one.brief().rulebook());
        Text misreading = misreading(one);
        return new Text(misreading.en() + " Due: " + due.en() + ".", misreading.zh() + "应为：" + due.zh() + "。");
    }
}
