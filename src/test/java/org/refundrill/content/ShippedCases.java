package org.refundrill.content;

import java.nio.file.Path;
import java.util.List;
import org.refundrill.app.ExerciseTypes;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.names.PackNames;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.CaseDesk;

/** The content that comes with the program, read once, and a desk to make its cases. */
public final class ShippedCases {
    private static final List<ExerciseType> TYPES = ExerciseTypes.all();
    public static final Library LIBRARY = Library.read(
            Path.of("."), PackNames::of, TYPES.stream().map(ExerciseType::id).toList(), new Problems());
    public static final CaseDesk DESK = new CaseDesk(() -> LIBRARY, TYPES);

    private ShippedCases() {}

    /** The families whose cases are ruled on; the others only ask questions. */
    public static List<Scenario> ruled() {
        return scenarios().stream()
                .filter(scenario ->
                        !DESK.generate(scenario, 1).ruling().requests().isEmpty())
                .toList();
    }

    public static List<Scenario> scenarios() {
        return List.copyOf(LIBRARY.scenarios().values());
    }
}
