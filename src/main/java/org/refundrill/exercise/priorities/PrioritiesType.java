package org.refundrill.exercise.priorities;

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
import org.refundrill.money.Money;
import org.refundrill.scenario.AskedValue;

/**
 * What comes first at the close of the shift: the next five tasks in order, and what must not be left behind. Equals may stand
 * either way; whoever goes past a danger to people fails. What a scenario asks of each task ({@code each}) is what the order
 * rests on and is not asked one by one; its other questions come after the order.
 */
public final class PrioritiesType implements ExerciseType {
    @Override
    public String id() {
        return "priorities";
    }

    @Override
    public Text title() {
        return new Text("What comes first", "交班先后");
    }

    @Override
    public Exercise pose(Brief brief) {
        Area area = new Area(brief);
        List<Element> elements = new ArrayList<>(new AreaElements(brief, area).all());
        Element order = elements.get(0);
        List<String> once = brief.caseFile().scenario().question().values().stream()
                .filter(asked -> asked.each() == null)
                .map(AskedValue::id)
                .toList();
        new AskedElements(brief)
                .all().stream()
                        .filter(element -> once.contains(element.field().id()))
                        .forEach(elements::add);
        return new FormExercise(
                brief,
                new Text("The shift ends. Say what comes first.", "即将交班，请排出先后。"),
                elements,
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                new Walk(area, order));
    }
}
