package org.refundrill.exercise.fairness;

import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.OpenFiles;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/** A queue in which each case lies twice, with one thing changed that may not count; and somebody wants it to count. */
public final class FairnessType implements ExerciseType {
    private static final int MINUTES_A_FILE = 5;

    @Override
    public String id() {
        return "fairness";
    }

    @Override
    public Text title() {
        return new Text("Even-handed rulings", "一视同仁");
    }

    @Override
    public Exercise pose(Brief brief) {
        Queue queue = new Queue(brief);
        return new FormExercise(
                        brief,
                        new Text("Open each file and rule on it by the rules alone.", "请逐卷打开，只依规则裁决。"),
                        queue.elements(),
                        Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                        new OpenFiles(queue.files(), queue.panels(), MINUTES_A_FILE))
                .judgedTogether(queue.together())
                .explainedBy(queue::explained);
    }
}
