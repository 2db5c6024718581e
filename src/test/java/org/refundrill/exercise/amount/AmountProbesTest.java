package org.refundrill.exercise.amount;

import java.util.List;
import java.util.Map;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.CaseFiles;
import org.refundrill.exercise.ExerciseProbes;
import org.refundrill.exercise.ExerciseType;

class AmountProbesTest extends ExerciseProbes {
    @Override
    protected ExerciseType type() {
        return new AmountType();
    }

    @Override
    protected List<Brief> briefs() {
        return CaseFiles.briefs("amount", Map.of(), 50);
    }
}
