package org.refundrill.terminal.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.refundrill.problem.DisplayWidth;

class ColumnsTest {
    @Test
    void alignsChineseWithEnglish() {
        assertThat(DisplayWidth.of(Columns.fit("七天无理由", 14))).isEqualTo(14);
        assertThat(Columns.right("¥299.00", 10)).isEqualTo("   ¥299.00");
    }

    @Test
    void cutsWithoutHalvingACharacter() {
        assertThat(Columns.cut("退款金额", 5)).isEqualTo("退款…");
        assertThat(Columns.cut("退款金额", 8)).isEqualTo("退款金额");
        assertThat(Columns.cut("refund", 4)).isEqualTo("ref…");
    }

    @Test
    void cutsAStyledLineAtItsWidthWhateverItsStyles() {
        Styled line = Styled.of(Style.BOLD, "退款").and(Style.BAD, "金额不符");
        assertThat(line.cut(7).plain()).isEqualTo("退款金…");
        assertThat(line.fit(20).width()).isEqualTo(20);
        assertThat(line.cut(12)).isEqualTo(line);
    }

    @Test
    void wrapsChineseBetweenCharactersButNeverBeforeAFullStop() {
        assertThat(Columns.wrap("商品签收后七日内可以退货。", 12)).containsExactly("商品签收后七", "日内可以退", "货。");
    }

    @Test
    void wrapsEnglishAtSpacesAndOverlongWordsInside() {
        assertThat(Columns.wrap("a refund in full", 9)).containsExactly("a refund", "in full");
        assertThat(Columns.wrap("RF-1234567890", 6)).containsExactly("RF-123", "456789", "0");
    }

    @Test
    void keepsTheParagraphsOfATextAndIsNeverWiderThanAsked() {
        assertThat(Columns.wrap("a\n\nb", 10)).containsExactly("a", "", "b");
        for (int width = 2; width < 40; width++) {
            for (String line : Columns.wrap("订单 RF20260309 的退款（含运费）为 ¥299.00，其中 gift card 支付 ¥50.00。", width)) {
                assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void measuresAsTheLineEditorDoesForWhatOurTextsUse() {
        "退款¥，。“”《》（）—…abc123é第条一二三"
                .codePoints()
                .forEach(c ->
                        assertThat(DisplayWidth.of(c)).as(Character.toString(c)).isEqualTo(WCWidth.wcwidth(c)));
    }
}
