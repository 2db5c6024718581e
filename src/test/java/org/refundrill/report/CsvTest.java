package org.refundrill.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.language.Language;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-cmd", "@SUM(A1)", "  =1", "\t=1", "＝1", "-1+2"})
    void keepsWhatLooksLikeAFormulaAText(String typed) {
        assertThat(Csv.cell(typed)).startsWith("\"'");
    }

    @Test
    void leavesNegativeFiguresFigures() {
        assertThat(Csv.cell("-0.25")).isEqualTo("\"-0.25\"");
    }

    @Test
    void doublesQuotesAndShowsWhatActs() {
        assertThat(Csv.cell("say \"no\"\u202E\u0007")).isEqualTo("\"say \"\"no\"\"\uFFFD\u2407\"");
    }

    @Test
    void writesEveryTableOfAPage() {
        Page page = SamplePages.everyDrawing(Language.EN, "Lin");

        assertThat(Csv.of(page))
                .hasSize(Page.Drawing.values().length)
                .allSatisfy(
                        (name, text) -> assertThat(text).startsWith("\uFEFF\"").endsWith("\"\r\n"));
    }
}
