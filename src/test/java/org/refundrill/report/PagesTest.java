package org.refundrill.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.refundrill.language.Language;
import org.refundrill.report.Page.Drawing;

class PagesTest {
    private static final String HOSTILE = "\"><script>alert(1)</script>=cmd|' /C calc'!A0 \u202E\u0007";

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesInEveryDrawingWhatItsTableSays(Language language) {
        List<Drawn> drawn = Drawn.in(Pages.html(SamplePages.everyDrawing(language, "Lin")));

        assertThat(drawn).allSatisfy(one -> assertThat(one.drawn()).isEqualTo(one.cell()));
        for (Drawing drawing : Drawing.values()) {
            if (drawing != Drawing.NONE) {
                assertThat(drawn).anySatisfy(one -> assertThat(one.figure()).isEqualToIgnoringCase(drawing.name()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givesEveryDrawingATitleADescriptionAndATable(Language language) {
        String html = Pages.html(SamplePages.everyDrawing(language, "Lin"));

        assertThat(html.split("<svg role=\"img\"", -1)).hasSize(Drawing.values().length);
        assertThat(html.split("<title id=", -1)).hasSize(Drawing.values().length);
        assertThat(html.split("<desc id=", -1)).hasSize(Drawing.values().length);
        assertThat(html.split("<table ", -1)).hasSize(Drawing.values().length + 1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsHostileNamesAsText(Language language) {
        String html = Pages.html(SamplePages.everyDrawing(language, HOSTILE + "x".repeat(10_000)));

        assertThat(html).doesNotContain("<script").doesNotContain("\u202E").doesNotContain("\u0007");
        assertThat(html).contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void comesToTheSameBytesOfTheSamePage(Language language) {
        assertThat(Pages.html(SamplePages.everyDrawing(language, "Lin")))
                .isEqualTo(Pages.html(SamplePages.everyDrawing(language, "Lin")));
    }
}
