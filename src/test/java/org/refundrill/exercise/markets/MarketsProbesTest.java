package org.refundrill.exercise.markets;

import java.util.List;
import java.util.stream.LongStream;
import org.refundrill.content.ShippedCases;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.ExerciseProbes;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.scenario.Scenario;

class MarketsProbesTest extends ExerciseProbes {
    @Override
    protected ExerciseType type() {
        return new MarketsType();
    }

    /** Real markets: a case has no others than those that its scenario names. */
    @Override
    protected List<Brief> briefs() {
        Scenario scenario = ShippedCases.LIBRARY.scenarios().get("change-of-mind-abroad");
        return LongStream.rangeClosed(1, 50)
                .mapToObj(seed -> ShippedCases.DESK.brief(ShippedCases.DESK.generate(scenario, seed)))
                .toList();
    }
}
