package org.refundrill.exercise.inspection;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Hazards;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/**
 * A returned piece on the bench. What is wrong with it comes to light check by check, each of which takes minutes of those
 * that there are; then it is said what it is, what is missing, how good it is, whose fault that is and where it goes.
 *
 * <p>The scenario's settings: {@code minutes} there are, {@code scale} the question whose options are steps of a scale,
 * {@code hazards} answers that keep people safe, {@code harmful} answers that do harm where they are not due, such as
 * {@code fault=buyer}, and {@code clause} the question whose clause is asked for, too.
 */
public final class InspectionType implements ExerciseType {
    @Override
    public String id() {
        return "inspection";
    }

    @Override
    public Text title() {
        return new Text("Inspection", "验货");
    }

    @Override
    public Exercise pose(Brief brief) {
        Hazards hazards = new Hazards(brief.caseFile().scenario().question());
        Steps steps = new Steps(brief.caseFile().scenario().question());
        List<Element> elements = new ArrayList<>();
        for (Element element : new AskedElements(brief).all()) {
            elements.add(hazards.mind(steps.graded(element)));
        }
        elements.addAll(new ClauseAsked(brief).after(elements));
        Checks checks = new Checks(brief.caseFile());
        return new FormExercise(
                        brief,
                        new Text(
                                "Inspect it (d: checks, each takes minutes), then fill in the form.",
                                "请验货（按 d 选择检查项目，每项都要花时间），然后填写表单。"),
                        elements,
                        Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                        new Bench(brief, checks, elements))
                .explainedBy(new ChecksTold(checks, elements));
    }
}
