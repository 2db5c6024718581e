package org.refundrill.exercise.deadline;

import java.util.List;
import java.util.Map;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.CaseFiles;
import org.refundrill.exercise.ExerciseProbes;
import org.refundrill.exercise.ExerciseType;

class DeadlineProbesTest extends ExerciseProbes {
    @Override
    protected ExerciseType type() {
        return new DeadlineType();
    }

    @Override
    protected List<Brief> briefs() {
        return CaseFiles.briefs("deadline", Map.of("deadline", "return-notice", "inTime", "request.noticeAt"), 50);
    }
}
