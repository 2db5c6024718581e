package org.refundrill.exercise.investigation;

import java.math.BigDecimal;
import java.util.List;
import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.form.Form;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/** What is so, who can tell, and when is it enough: asking under a limit of time, then saying what is shown and what is not. */
public final class InvestigationType implements ExerciseType {
    @Override
    public String id() {
        return "investigation";
    }

    @Override
    public Text title() {
        return new Text("Enquiry", "查证");
    }

    @Override
    public Exercise pose(Brief brief) {
        List<Element> elements = new AskedElements(brief).all();
        BigDecimal weight = elements.stream().map(Element::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        Form form = new Form(elements.stream().map(Element::field).toList());
        return new FormExercise(
                brief,
                new Text(
                        "Find out what is so. Ask whom you need, keep within the time, and stop when enough is shown.",
                        "查明事实：该问谁就问谁，守住时限，查明即止。"),
                elements,
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                new AskingDesk(brief, form, weight));
    }
}
