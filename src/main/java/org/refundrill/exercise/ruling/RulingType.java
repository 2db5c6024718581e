package org.refundrill.exercise.ruling;

import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;

/** The whole decision on one request: outcome, remedy, the clause it rests on, freight and what is paid. */
public final class RulingType implements ExerciseType {
    @Override
    public String id() {
        return "ruling";
    }

    @Override
    public Text title() {
        return new Text("Ruling", "裁决");
    }

    @Override
    public Exercise pose(Brief brief) {
        RulingElements elements = new RulingElements(brief);
        return new FormExercise(
                brief,
                new Text("Decide on the request.", "请对该售后申请作出处理决定。"),
                elements.all(),
                Stake.inField("refund", elements.refundDue()));
    }
}
