package org.refundrill.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.refundrill.language.Language;

/** Opens the report as people do. Pictures and prints are left in the build folder to be looked at. */
class TraineeReportInBrowserTest {
    private static final Path SEEN = Path.of("target", "report-seen");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static Browser browser;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start().orElse(null);
        assumeTrue(
                browser != null,
                "no chromium with chromedriver on the path: install the packages chromium and chromium-driver");
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"EN,1280,false", "EN,1280,true", "EN,320,false", "ZH,1280,false", "ZH,1280,true", "ZH,320,true"})
    void isAccessibleFitsTheScreenAndAsksForNothing(Language language, int width, boolean dark) throws IOException {
        Path page = page(Histories.firstMonth(), language);
        browser.requests();

        browser.open(page, width, dark);
        browser.screenshot(SEEN.resolve(language.id() + "-" + width + (dark ? "-dark" : "-light") + ".png"));

        assertThat(browser.requests()).isEmpty();
        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isAccessibleWhenThereIsNothingToShow(Language language) throws IOException {
        browser.open(page(Histories.newcomer(), language), 320, false);

        assertThat(violations()).isEmpty();
    }

    @Test
    void holdsTogetherUnderANameOfTenThousandCharacters() throws IOException {
        browser.open(page(Histories.named("W".repeat(10_000)), Language.EN), 320, false);

        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
    }

    @Test
    void runsNothingThatANameSays() throws IOException {
        String hostile = "\"><img src=x onerror=\"document.title='ran'\"><script>document.title='ran'</script>";
        browser.requests();
        browser.open(page(Histories.named(hostile), Language.EN), 1280, false);

        assertThat(browser.driver().getTitle()).startsWith("Trainee report");
        assertThat(browser.number("document.images.length + document.scripts.length"))
                .isZero();
        assertThat(browser.requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void printsOnA4(Language language) throws IOException {
        Path pdf = SEEN.resolve(language.id() + ".pdf");
        browser.open(page(Histories.firstMonth(), language), 1280, true);
        browser.print(pdf);

        String written = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertThat(written).startsWith("%PDF");
        assertThat(written.split("/MediaBox \\[0 0 59[45]\\.[0-9]+ 84[12]\\.[0-9]+\\]", -1).length - 1)
                .isBetween(2, 8);
    }

    private static List<String> violations() {
        return new AxeBuilder()
                .withTags(RULES).analyze(browser.driver()).getViolations().stream()
                        .map(TraineeReportInBrowserTest::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .limit(5)
                        .toList();
    }

    private static Path page(PracticeHistory history, Language language) {
        TraineeView view = TraineeViews.of(history, language, Histories.NOW, Histories.SHANGHAI);
        return TraineeReport.write(view, SEEN).toAbsolutePath();
    }
}
