package org.refundrill.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rulebook and the reference rulings on cases nobody wrote by hand. {@code -Dreference.cases=N} sets how many;
 * {@code -Pfull} takes a hundred thousand.
 */
class ReferenceOnGeneratedCasesTest {
    private static final ShippedCases CASES = ShippedCases.in(Path.of("."));

    static List<SecondOpinion> opinions() {
        return SecondOpinion.all();
    }

    @ParameterizedTest
    @MethodSource("opinions")
    void ruleAlikeOnTheCasesWithKnownOutcomes(SecondOpinion opinion) {
        Disagreements disagreements = new Disagreements(CASES, opinion).overExamples();
        assertThat(disagreements.compared()).isPositive();
        assertThat(disagreements.count())
                .as("differences:%n%s", disagreements.report())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("opinions")
    void ruleAlikeOnThousandsOfGeneratedCases(SecondOpinion opinion) {
        compare(opinion, Long.getLong("reference.cases", 4_000));
    }

    @ParameterizedTest
    @MethodSource("opinions")
    @Tag("full")
    void ruleAlikeOnAHundredThousandGeneratedCases(SecondOpinion opinion) {
        compare(opinion, Long.getLong("reference.cases", 100_000));
    }

    private static void compare(SecondOpinion opinion, long count) {
        Disagreements disagreements = new Disagreements(CASES, opinion);
        CASES.deal(opinion.pack(), count, disagreements);
        assertThat(disagreements.compared()).isGreaterThanOrEqualTo(count);
        assertThat(disagreements.count())
                .as("differences on %d cases:%n%s", count, disagreements.report())
                .isZero();
    }
}
