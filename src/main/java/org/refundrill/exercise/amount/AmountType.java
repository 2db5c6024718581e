package org.refundrill.exercise.amount;

import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;

/** What is paid, component by component, to the cent. */
public final class AmountType implements ExerciseType {
    @Override
    public String id() {
        return "amount";
    }

    @Override
    public Text title() {
        return new Text("Refund amount", "退款金额");
    }

    @Override
    public Exercise pose(Brief brief) {
        AmountElements elements = new AmountElements(brief);
        return new FormExercise(
                brief,
                new Text(
                        "Compute what is paid to the buyer. Type every amount as a positive number, deductions too; 0 where there is none.",
                        "请计算应付买家的各项金额。各栏均填正数，扣减也填正数；没有则填 0。"),
                elements.all(),
                Stake.inField("total", elements.totalDue()));
    }
}
