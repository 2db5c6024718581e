package org.refundrill.exercise.rulechange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/**
 * Two dated texts and a drawer of open cases: what changed, which cases come out otherwise, and one of them in detail. With
 * the setting {@code holds} it is also asked which cases the new text decides.
 */
public final class RuleChangeType implements ExerciseType {
    @Override
    public String id() {
        return "rule-change";
    }

    @Override
    public Text title() {
        return new Text("Change of rules", "规则修订");
    }

    @Override
    public Exercise pose(Brief brief) {
        Revision revision = new Revision(brief);
        Questions questions = new Questions(revision);
        List<Element> elements = new ArrayList<>();
        elements.add(changed(revision, questions));
        if (!revision.setting("holds").isEmpty()) {
            elements.add(holds(revision, questions));
        }
        elements.add(flips(revision, questions));
        OpenCase asked = asked(revision);
        Text called = OpenCase.called(asked.number());
        elements.add(questions.outcome(
                "outcome", new Text(called.en() + ": what is due?", called.zh() + "应如何处理？"), asked.due(), 2));
        elements.add(questions.clause(
                new Text(called.en() + ": which clause decides?", called.zh() + "依据哪一条？"), asked.due(), 3));
        return new FormExercise(
                brief,
                new Text(
                        "The terms have changed while these cases are open. Read both texts, then say what changed and which cases"
                                + " come out otherwise than by the old text.",
                        "条款修订时，这些案件尚未处理完。请对照两个文本，指出改动之处，以及哪些案件的处理与旧文本不同。"),
                elements,
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                new Papers(
                        List.of(revision.oldText(), revision.newText()),
                        List.of(questions.differences(), questions.compared())));
    }

    private static OpenCase asked(Revision revision) {
        Object number = revision.brief().caseFile().world().value("notice", "asked");
        int place = number instanceof BigDecimal n ? n.intValue() : 1;
        return revision.cases().get(Math.floorMod(place - 1, revision.cases().size()));
    }

    private static Element changed(Revision revision, Questions questions) {
        List<String> due = List.copyOf(revision.changed());
        PolicyLine first = questions.line(due.get(0));
        return questions.several(
                "changed",
                new Text("Which lines does the new text change, add or drop?", "新文本改动、新增或删去了哪几行？"),
                Questions.subjects(revision.lines().values()),
                due,
                3,
                questions.basis(first));
    }

    private static Element holds(Revision revision, Questions questions) {
        return questions.several(
                "holds",
                new Text("Which cases does the new text decide?", "哪些案件适用新文本？"),
                OpenCase.options(revision.cases()),
                revision.cases().stream()
                        .filter(OpenCase::byNew)
                        .map(OpenCase::id)
                        .toList(),
                4,
                questions.basis(
                        Revision.HOLDS,
                        revision.pendingClause(),
                        new Text("The notice names the day that counts.", "以公告载明的日期为准。")));
    }

    private static Element flips(Revision revision, Questions questions) {
        List<OpenCase> flipping =
                revision.cases().stream().filter(OpenCase::flips).toList();
        OpenCase first = flipping.isEmpty() ? revision.cases().get(0) : flipping.get(0);
        Element.Basis basis = questions.basis(first.due());
        Text called = OpenCase.called(first.number());
        Text old = OpenCase.told(revision.newer(), first.old());
        Text now = OpenCase.told(revision.newer(), first.due());
        return questions.several(
                "flips",
                new Text(
                        "Which open cases come out otherwise than by the old text (outcome, remedy or sum)?",
                        "哪些未结案件的处理与旧文本不同（结果、方式或金额）？"),
                OpenCase.options(revision.cases()),
                flipping.stream().map(OpenCase::id).toList(),
                6,
                basis.under(
                        basis.clause(),
                        new Text(
                                basis.reason().en() + " " + called.en() + ": by the old text " + old.en() + ", due "
                                        + now.en() + ".",
                                basis.reason().zh() + called.zh() + "：按旧文本" + old.zh() + "，应为" + now.zh() + "。")));
    }
}
