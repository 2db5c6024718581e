package org.refundrill.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocatedTest {

    @Test
    void countsLinesAndColumnsFromOneOverEveryLineEnd() {
        Located text = Located.of("f", "ab\r\ncd\ref\n");

        assertThat(text.at(0)).hasToString("f:1:1");
        assertThat(text.at(5)).hasToString("f:2:2");
        assertThat(text.at(7)).hasToString("f:3:1");
        assertThat(text.at(10)).hasToString("f:4:1");
        assertThat(text.sourceLine(5)).isEqualTo("cd");
    }

    @Test
    void countsAnEmojiAsOneColumn() {
        assertThat(Located.of("f", "\uD83D\uDCE6x").at(2)).hasToString("f:1:2");
    }

    @Test
    void aSliceOfASliceStillKnowsItsPlace() {
        Located cell = Located.of("f", "a | order.ag > 3").slice(4, 16).slice(6, 8);

        assertThat(cell.text()).isEqualTo("ag");
        assertThat(cell.span()).isEqualTo(new Span(new Position("f", 1, 11), "a | order.ag > 3", 2));
    }

    @Test
    void aSpanEndsWithItsFirstLine() {
        assertThat(Located.of("f", "a bc\nd").span(2, 6).length()).isEqualTo(2);
    }

    @Test
    void findsTheOffsetOfALineAndAColumn() {
        SourceText source = new SourceText("f", "\uD83D\uDCE6x\ncd");

        assertThat(source.offset(1, 2)).isEqualTo(2);
        assertThat(source.offset(2, 2)).isEqualTo(5);
        assertThat(source.offset(2, 99)).isEqualTo(6);
    }
}
