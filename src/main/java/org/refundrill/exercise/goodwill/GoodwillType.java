package org.refundrill.exercise.goodwill;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;

/**
 * A goodwill budget over many buyers: who gets something so that most is retained for the money and equal cases are treated
 * alike. Beside it the scenario asks what it lists.
 */
public final class GoodwillType implements ExerciseType {
    @Override
    public String id() {
        return "goodwill";
    }

    @Override
    public Text title() {
        return new Text("Goodwill budget", "善意补偿预算");
    }

    @Override
    public Exercise pose(Brief brief) {
        Gifts gifts = new Gifts(brief);
        List<Element> elements = new ArrayList<>(new AskedElements(brief).all());
        elements.add(gifts.element());
        return new FormExercise(
                        brief,
                        new Text("Spread the budget: who gets goodwill?", "请分配预算：给哪些买家善意补偿？"),
                        elements,
                        new Stake(gifts.nothing(), gifts::forgone))
                .judgedTogether(List.of(gifts.fairness()))
                .explainedBy(gifts::explained);
    }
}
