package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.app.ExerciseTypes;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.json.JsonCaseWire;
import org.refundrill.names.PackNames;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Proof;

/** The rulebook, the examples and the scenarios that come with the program. */
class ShippedContentTest {

    private static final List<ExerciseType> TYPES = ExerciseTypes.all();
    private static final Problems PROBLEMS = new Problems();
    private static Library library;

    @BeforeAll
    static void reads() {
        library = shared();
    }

    private static Library shared() {
        if (library == null) {
            library = Library.read(
                    Path.of("."),
                    PackNames::of,
                    TYPES.stream().map(ExerciseType::id).toList(),
                    PROBLEMS);
            library.runExamples();
        }
        return library;
    }

    /** Some skills are trained by few scenarios so far, which the shipped curricula are told like everybody's. */
    @Test
    void hasNoProblemsButSkillsThatWaitForMoreScenarios() {
        assertThat(PROBLEMS.all())
                .filteredOn(problem -> !problem.message().startsWith("fewer than 7 scenarios train"))
                .isEmpty();
        assertThat(PROBLEMS.hasErrors()).isFalse();
    }

    @Test
    void comesOutAsTheExamplesExpect() {
        assertThat(library.examples()).isGreaterThanOrEqualTo(106);
    }

    static List<Scenario> scenarios() {
        return List.copyOf(shared().scenarios().values());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void hasOneRightAnswerThatScoresOneOnFiftySeeds(Scenario scenario) {
        proves(scenario, 50);
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("scenarios")
    void hasOneRightAnswerThatScoresOneOnTwoHundredSeeds(Scenario scenario) {
        proves(scenario, 200);
    }

    private static void proves(Scenario scenario, long seeds) {
        CaseDesk desk = new CaseDesk(ShippedContentTest::shared, TYPES);
        Proof proof = new Proof(desk, new JsonCaseWire(desk));
        for (long seed = 1; seed <= seeds; seed++) {
            proof.check(scenario, seed);
        }
        assertThat(proof.failures()).isEmpty();
        assertThat(proof.checks()).containsEntry("key-scores-one", seeds);
    }
}
