package org.refundrill.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule without a clause, no deciding clause that never decides; the pages of it are refreshed with -Drefresh. */
class TraceTest {
    private static final Path PAGES = Path.of("docs/generated/trace");
    private static final long CASES = 4_200;
    private static final ShippedCases SHIPPED = ShippedCases.in(Path.of(""));

    static List<SecondOpinion> opinions() {
        return SecondOpinion.all();
    }

    /** On the page, rules, clauses and rows must be as they are; the counts are those of the last refresh. */
    @ParameterizedTest
    @MethodSource("opinions")
    void everyRuleHasAClauseAndEveryDecidingClauseFiresAsThePageSays(SecondOpinion opinion) throws IOException {
        Trace trace = Trace.over(SHIPPED, opinion, CASES);
        assertThat(trace.holes()).isEmpty();
        String written = trace.markdown(CASES);
        Path page = PAGES.resolve(opinion.pack() + ".md");
        if (System.getProperty("refresh") != null) {
            Files.createDirectories(PAGES);
            Files.writeString(page, written);
        }
        assertThat(withoutCounts(Files.readString(page)))
                .as("stale: refresh it with mvn test -Dtest=TraceTest -Drefresh")
                .isEqualTo(withoutCounts(written));
    }

    private static String withoutCounts(String page) {
        return page.replaceAll("\\| \\d+ \\|", "| n |");
    }
}
