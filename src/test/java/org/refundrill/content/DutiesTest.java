package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.app.ExerciseTypes;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.language.Language;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.DutyRow;

/** Every duty of the trade can be practised, and every exercise type comes with all that it needs. */
class DutiesTest {
    private static final Path GUIDE = Path.of("scenarios/README.md");

    static List<DutyRow> duties() {
        return DutyRow.of(DutiesReader.all().values(), ShippedCases.scenarios(), Map.of());
    }

    static Stream<ExerciseType> types() {
        return ExerciseTypes.all().stream();
    }

    private static List<Scenario> families(ExerciseType type) {
        return ShippedCases.scenarios().stream()
                .filter(scenario -> scenario.question().exercise().equals(type.id()))
                .toList();
    }

    @Test
    void areFortyEightAndEachHasThreeFamiliesAtLeast() {
        assertThat(duties()).hasSize(48);
        assertThat(duties().stream()
                        .filter(row -> row.families().size() < DutyRow.FEWEST_FAMILIES)
                        .map(row -> row.duty().id() + " has " + row.families().size()))
                .isEmpty();
    }

    @Test
    void nameNoDutyThatIsNotOneOfThem() {
        assertThat(ShippedCases.scenarios())
                .extracting(Scenario::duty)
                .isSubsetOf(DutiesReader.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("types")
    void anExerciseTypeIsNamedInBothLanguages(ExerciseType type) {
        assertThat(type.title().in(Language.EN)).isNotBlank();
        assertThat(type.title().in(Language.ZH)).isNotBlank().matches(".*\\p{IsHan}.*");
    }

    @ParameterizedTest
    @MethodSource("types")
    void anExerciseTypeIsExplainedToAuthors(ExerciseType type) throws IOException {
        assertThat(Files.readString(GUIDE)).containsPattern("(exercise: |`)" + type.id() + "\\b");
    }

    @ParameterizedTest
    @MethodSource("types")
    void anExerciseTypeIsTrainedAndBringsProbes(ExerciseType type) {
        assertThat(families(type)).isNotEmpty();
        Scenario family = families(type).get(0);
        Exercise exercise = ShippedCases.DESK.pose(ShippedCases.DESK.generate(family, 1));
        assertThat(exercise.probes()).hasSizeGreaterThanOrEqualTo(4);
    }
}
