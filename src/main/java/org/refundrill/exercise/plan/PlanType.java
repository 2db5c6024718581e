package org.refundrill.exercise.plan;

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

/** A new refund system is brought in: tasks in order, what must not be late, which risks come first, and the day it starts. */
public final class PlanType implements ExerciseType {
    @Override
    public String id() {
        return "plan";
    }

    @Override
    public Text title() {
        return new Text("Planning a start", "上线计划");
    }

    /** The days on which a system may be changed over. */
    @Override
    public List<String> restsOn(Brief brief) {
        return brief.caseFile().scenario().question().settings().containsKey(PlanElements.CUTOVER)
                ? List.of(PlanReader.OPEN)
                : List.of();
    }

    @Override
    public Exercise pose(Brief brief) {
        PlanReader reader = new PlanReader(brief);
        Plan plan = reader.plan();
        List<Element> elements = new ArrayList<>(new PlanElements(brief, plan, reader).all());
        elements.addAll(new AskedElements(brief).all());
        return new FormExercise(
                brief,
                new Text(
                        "Plan the start of the new refund system: the order, the days, the risks, the day it goes live.",
                        "为新退款系统排出上线计划：顺序、工期、风险和切换日。"),
                elements,
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                new PlanDesk(plan, reader));
    }
}
