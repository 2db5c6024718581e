package org.refundrill.exercise.deadline;

import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/**
 * When a time limit ends, who loses when nothing is done, and whether the act was in time. The scenario's settings say
 * which limit ({@code deadline}), whether a day or an instant is asked ({@code as}), and which value of the rulebook
 * tells whether the act was in time ({@code inTime}).
 */
public final class DeadlineType implements ExerciseType {
    @Override
    public String id() {
        return "deadline";
    }

    @Override
    public Text title() {
        return new Text("Deadline", "期限");
    }

    @Override
    public Exercise pose(Brief brief) {
        return new FormExercise(
                brief,
                new Text("Find the time limit and what follows from it.", "请确定期限及其后果。"),
                new DeadlineElements(brief).all(),
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())));
    }
}
