package org.refundrill.exercise.rulechange;

import java.util.List;
import java.util.stream.LongStream;
import org.refundrill.content.ShippedCases;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.ExerciseProbes;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.scenario.Scenario;

class LawNoteProbesTest extends ExerciseProbes {
    @Override
    protected ExerciseType type() {
        return new LawNoteType();
    }

    /** Real drawers: both texts are versions of a rulebook that is there. */
    @Override
    protected List<Brief> briefs() {
        Scenario scenario = ShippedCases.LIBRARY.scenarios().get("note-on-devices");
        return LongStream.rangeClosed(1, 50)
                .mapToObj(seed -> ShippedCases.DESK.brief(ShippedCases.DESK.generate(scenario, seed)))
                .toList();
    }
}
