package org.refundrill.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.refundrill.language.Text;

class AnswersTest {
    @Test
    void thingsInARowAreKeptApartByCommas() {
        assertThat(Answers.listed(List.of(new Text("lamp", "灯"), new Text("kettle", "水壶"))))
                .isEqualTo(new Text("lamp, kettle", "灯、水壶"));
    }

    @Test
    void whereOneHoldsACommaItselfSemicolonsKeepThemApart() {
        assertThat(Answers.listed(List.of(new Text("day 7, opened", "第7天，已拆封"), new Text("day 8", "第8天"))))
                .isEqualTo(new Text("day 7, opened; day 8", "第7天，已拆封；第8天"));
    }
}
