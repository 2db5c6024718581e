package org.refundrill.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refundrill.language.Language;

/** Opens every drawing as people do. Pictures and prints are left in the build folder to be looked at. */
class PagesInBrowserTest {
    private static final Path SEEN = Path.of("target", "report-seen");
    private static Browser browser;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start().orElse(null);
        assumeTrue(browser != null, "no chromium with chromedriver on the path");
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"EN,1280,false", "EN,320,true", "ZH,1280,true", "ZH,320,false"})
    void isAccessibleFitsTheScreenAndAsksForNothing(Language language, int width, boolean dark) throws IOException {
        Path page = Pages.write(SamplePages.everyDrawing(language, "Lin Xiaoyu"), "Synthetic data", SEEN)
                .toAbsolutePath();
        browser.requests();

        browser.open(page, width, dark);
        browser.screenshot(SEEN.resolve("drawings-" + language.id() + "-" + width + ".png"));
        browser.print(SEEN.resolve("drawings-" + language.id() + ".pdf"));

        assertThat(browser.requests()).isEmpty();
        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat(browser.violations()).isEmpty();
    }
}
