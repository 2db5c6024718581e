package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.refundrill.training.Coverage;

/** The shipped scenarios lead through every row of every table, and to every clause that is not for information only. */
class CoverageTest {
    @Test
    void twoHundredCasesAFamilyReachEveryClauseAndEveryRow() {
        reachesEverything(200);
    }

    @Tag("full")
    @Test
    void aThousandCasesAFamilyReachEveryClauseAndEveryRow() {
        reachesEverything(1_000);
    }

    private static void reachesEverything(int casesAFamily) {
        Coverage coverage = new Coverage(ShippedCases.DESK);
        int families = ShippedCases.scenarios().size();
        coverage.over(ShippedCases.scenarios(), casesAFamily * families, 1);
        assertThat(coverage.clauses().missing()).as("clauses").isEmpty();
        assertThat(coverage.rows().missing()).as("rows").isEmpty();
        assertThat(coverage.unmet()).as("clauses that a scenario promises").isEmpty();
        assertThat(coverage.rows().total()).isGreaterThan(300);
        assertThat(coverage.duties()).hasSizeGreaterThanOrEqualTo(12);
    }
}
