package org.refundrill.dmn;

import java.nio.file.Path;
import java.util.List;
import org.refundrill.content.Library;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.amount.AmountType;
import org.refundrill.exercise.deadline.DeadlineType;
import org.refundrill.exercise.evidence.EvidenceType;
import org.refundrill.exercise.ruling.RulingType;
import org.refundrill.names.FakerNames;
import org.refundrill.problem.Problems;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.training.CaseDesk;

/** The content that comes with the program. */
final class Shipped {
    private static final List<ExerciseType> TYPES =
            List.of(new RulingType(), new AmountType(), new DeadlineType(), new EvidenceType());
    private static final Library LIBRARY = Library.read(
            Path.of("."),
            words -> new FakerNames(),
            TYPES.stream().map(ExerciseType::id).toList(),
            new Problems());

    private Shipped() {}

    static CaseDesk desk() {
        return new CaseDesk(() -> LIBRARY, TYPES);
    }

    /** Every version of every rulebook. */
    static List<Rulebook> rulebooks() {
        return LIBRARY.rulebooks().values().stream()
                .flatMap(shelf -> shelf.versions().stream())
                .map(version -> version.rulebook())
                .toList();
    }
}
