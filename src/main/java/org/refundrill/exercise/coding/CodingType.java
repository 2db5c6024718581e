package org.refundrill.exercise.coding;

import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/**
 * Coding of feedback: each comment gets a reason and a team whose task it is. What counts is how far the coding agrees with a
 * panel's beyond chance; the raw agreement stands beside it.
 */
public final class CodingType implements ExerciseType {
    @Override
    public String id() {
        return "coding";
    }

    @Override
    public Text title() {
        return new Text("Coding of feedback", "评价编码");
    }

    @Override
    public Exercise pose(Brief brief) {
        CommentCodes codes = new CommentCodes(brief);
        return new FormExercise(
                        brief,
                        new Text("Code each comment: what went wrong, and whose task it is.", "请逐条编码：出了什么问题，该由谁处理。"),
                        codes.elements(),
                        Stake.none(Money.ofMinor(0, brief.rulebook().currency())))
                .judgedTogether(codes.agreements())
                .explainedBy(codes::explained);
    }
}
