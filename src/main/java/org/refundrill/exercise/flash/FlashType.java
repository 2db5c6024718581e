package org.refundrill.exercise.flash;

import java.util.List;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/** A series of cases told in a few lines, each ruled against the clock and with a certainty. */
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
        List<Element> elements = series.elements();
        List<Element> dealt = elements.stream()
                .filter(element -> !brief.given().contains(element.field().id()))
                .toList();
        return new FormExercise(
                        brief,
                        new Text(
                                "Rule each case within " + Deal.LIMIT
                                        + " seconds, and say how sure you are. What a card does not tell is not so. Being sure and wrong costs most.",
                                "每件限时" + Deal.LIMIT + "秒作出裁决，并选择把握程度。卡片未写明的视为没有。有把握却裁错，扣分最多。"),
                        elements,
                        Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                        new Deal(dealt))
                .judgedTogether(series.together())
                .explainedBy(series::explained);
    }
}
