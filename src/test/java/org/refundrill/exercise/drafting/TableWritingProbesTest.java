package org.refundrill.exercise.drafting;

import java.util.List;
import java.util.stream.LongStream;
import org.refundrill.content.DraftLoader;
import org.refundrill.content.ShippedCases;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.ExerciseProbes;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.scenario.Scenario;

class TableWritingProbesTest extends ExerciseProbes {
    @Override
    protected ExerciseType type() {
        return new TableWritingType(new DraftLoader(TableWritingType.table(), TableWritingType.columns()));
    }

    /** Real cases: the notice follows from the numbers in the file. */
    @Override
    protected List<Brief> briefs() {
        Scenario scenario = ShippedCases.LIBRARY.scenarios().get("from-notice-to-table");
        return LongStream.rangeClosed(1, 30)
                .mapToObj(seed -> ShippedCases.DESK.brief(ShippedCases.DESK.generate(scenario, seed)))
                .toList();
    }
}
