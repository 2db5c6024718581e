package org.refundrill.exercise.flash;

import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/** A series of cases told in a few lines, each ruled at once and with a certainty. */
public final class FlashType implements ExerciseType {
    @Override
    public String id() {
        return "flash";
    }

    @Override
    public Text title() {
        return new Text("Flash rulings", "快速裁决");
    }

    @Override
    public Exercise pose(Brief brief) {
        FlashSeries series = new FlashSeries(brief);
        return new FormExercise(
                        brief,
                        new Text(
                                "Rule each case within 20 seconds, and say how sure you are. What a card does not tell is not so. Being sure and wrong costs most.",
                                "每件限时20秒作出裁决，并选择把握程度。卡片未写明的视为没有。有把握却裁错，扣分最多。"),
                        series.elements(),
                        Stake.none(Money.ofMinor(0, brief.rulebook().currency())))
                .judgedTogether(series.together())
                .explainedBy(series::explained);
    }
}
