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

/**
 * What comes first at the close of the shift: the next five tasks in order, and what must not be left behind. Equals may stand
 * either way; whoever goes past a danger to people fails. Questions that a scenario lists beside these are asked after them.
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
        elements.addAll(new AskedElements(brief).all());
        return new FormExercise(
                brief,
                new Text("The shift ends. Say what comes first.", "即将交班，请排出先后。"),
                elements,
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                new Walk(area, order));
    }
}
