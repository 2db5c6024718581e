package org.refundrill.exercise.evidence;

import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/** Whether the file suffices, and if not which one proof is missing, from whom, and what follows without it. */
public final class EvidenceType implements ExerciseType {
    @Override
    public String id() {
        return "evidence";
    }

    @Override
    public Text title() {
        return new Text("Evidence request", "举证要求");
    }

    @Override
    public Exercise pose(Brief brief) {
        return new FormExercise(
                brief,
                new Text(
                        "Does the file suffice? If not, ask for the one proof that is missing.",
                        "现有材料是否足以认定？如不足，应要求补充哪一项证据？"),
                new EvidenceElements(brief).all(),
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())));
    }
}
