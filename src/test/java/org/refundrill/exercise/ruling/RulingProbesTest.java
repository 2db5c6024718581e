package org.refundrill.exercise.ruling;

import java.util.List;
import java.util.Map;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.CaseFiles;
import org.refundrill.exercise.ExerciseProbes;
import org.refundrill.exercise.ExerciseType;

class RulingProbesTest extends ExerciseProbes {
    @Override
    protected ExerciseType type() {
        return new RulingType();
    }

    @Override
    protected List<Brief> briefs() {
        return CaseFiles.briefs("ruling", Map.of(), 50);
    }
}
