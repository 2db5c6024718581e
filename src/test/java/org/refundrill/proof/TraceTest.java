package org.refundrill.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** No rule without a clause, no deciding clause that never decides; the page of it is refreshed with -Drefresh. */
class TraceTest {
    private static final Path PAGE = Path.of("docs/generated/trace.md");
    private static final long CASES = 4_200;
    private static final Trace TRACE = Trace.over(ShippedCases.in(Path.of("")), CASES);

    @Test
    void everyRuleHasAClauseAndEveryDecidingClauseFires() {
        assertThat(TRACE.holes()).isEmpty();
    }

    /** Rules, clauses and rows must be as they are; the counts are those of the last refresh. */
    @Test
    void isWrittenOnThePageAsItIs() throws IOException {
        String page = TRACE.markdown(CASES);
        if (System.getProperty("refresh") != null) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(withoutCounts(Files.readString(PAGE)))
                .as("stale: refresh it with mvn test -Dtest=TraceTest -Drefresh")
                .isEqualTo(withoutCounts(page));
    }

    private static String withoutCounts(String page) {
        return page.replaceAll("\\| \\d+ \\|", "| n |");
    }
}
