package org.refundrill.exercise.evidence;

import java.util.List;
import java.util.Map;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.CaseFiles;
import org.refundrill.exercise.ExerciseProbes;
import org.refundrill.exercise.ExerciseType;

class EvidenceProbesTest extends ExerciseProbes {
    @Override
    protected ExerciseType type() {
        return new EvidenceType();
    }

    @Override
    protected List<Brief> briefs() {
        return CaseFiles.briefs("evidence", Map.of(), 50);
    }
}
