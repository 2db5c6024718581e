package org.refundrill.exercise.followup;

import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/** A refund was sent: when it must be there, whether it is overdue, who is chased, when, and when it is escalated. */
public final class FollowUpType implements ExerciseType {
    @Override
    public String id() {
        return "follow-up";
    }

    @Override
    public Text title() {
        return new Text("Following a refund", "退款跟进");
    }

    @Override
    public Exercise pose(Brief brief) {
        return new FormExercise(
                brief,
                new Text(
                        "Follow this refund: where does it stand, whom do you chase, and from which day on?",
                        "跟进这笔退款：目前到哪一步？该催谁？从哪天起催？"),
                new AskedElements(brief).all(),
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())));
    }
}
