package org.refundrill.content;

import java.nio.file.Path;
import java.util.List;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.amount.AmountType;
import org.refundrill.exercise.deadline.DeadlineType;
import org.refundrill.exercise.evidence.EvidenceType;
import org.refundrill.exercise.investigation.InvestigationType;
import org.refundrill.exercise.ruling.RulingType;
import org.refundrill.names.PackNames;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.CaseDesk;

/** The content that comes with the program, read once, and a desk to make its cases. */
public final class ShippedCases {
    private static final List<ExerciseType> TYPES = List.of(
            new RulingType(), new AmountType(), new DeadlineType(), new EvidenceType(), new InvestigationType());
    public static final Library LIBRARY = Library.read(
            Path.of("."), PackNames::of, TYPES.stream().map(ExerciseType::id).toList(), new Problems());
    public static final CaseDesk DESK = new CaseDesk(() -> LIBRARY, TYPES);

    private ShippedCases() {}

    public static List<Scenario> scenarios() {
        return List.copyOf(LIBRARY.scenarios().values());
    }
}
