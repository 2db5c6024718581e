package org.refundrill.exercise.markets;

import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;

/**
 * The same case in several markets: what is due in each, where that is another ruling than at home, and of one market the
 * clause and the sum. The scenario's setting {@code in} says which market that is; without it the first one.
 */
public final class MarketsType implements ExerciseType {
    @Override
    public String id() {
        return "markets";
    }

    @Override
    public Text title() {
        return new Text("Other markets", "跨市场对比");
    }

    @Override
    public Exercise pose(Brief brief) {
        MarketsElements elements = new MarketsElements(brief);
        return new FormExercise(
                brief,
                new Text(
                        "The same case in several markets: the same figures in the local money, all times local. Decide it in"
                                + " each by the rules there.",
                        "同一案件若发生在不同市场：金额数字不变、以当地币种计，时间均为当地时间。请分别按当地规则处理。"),
                elements.all(),
                Stake.inField("sum", elements.sumDue()));
    }
}
