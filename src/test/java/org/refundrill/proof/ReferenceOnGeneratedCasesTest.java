package org.refundrill.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The rulebook and the reference rulings on cases nobody wrote by hand. {@code -Dreference.cases=N} sets how many;
 * {@code -Pfull} takes a hundred thousand.
 */
class ReferenceOnGeneratedCasesTest {
    private static final ShippedCases CASES = ShippedCases.in(Path.of("."));

    @Test
    void ruleAlikeOnThousandsOfGeneratedCases() {
        compare(Long.getLong("reference.cases", 4_000));
    }

    @Test
    @Tag("full")
    void ruleAlikeOnAHundredThousandGeneratedCases() {
        compare(Long.getLong("reference.cases", 100_000));
    }

    private static void compare(long count) {
        Disagreements disagreements = new Disagreements(CASES);
        CASES.deal(count, disagreements);
        assertThat(disagreements.compared()).isGreaterThanOrEqualTo(count);
        assertThat(disagreements.count())
                .as("differences on %d cases:%n%s", count, disagreements.report())
                .isZero();
    }
}
