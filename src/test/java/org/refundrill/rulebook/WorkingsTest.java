package org.refundrill.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkingsTest {

    @Test
    void aRulingThatHangsHasNoRouteAndNoRowThatLaterTablesCouldTakeForAWord() {
        Rulebook rulebook = Rulebooks.small();
        Map<String, @Nullable Object> nothing = new LinkedHashMap<>();
        rulebook.vocabulary().forEach(fact -> nothing.put(fact.name(), null));
        Workings workings = rulebook.workings(nothing);
        assertThat(workings.value("ruling.kind")).isEqualTo("ask");
        assertThat(workings.value("ruling.row")).isNull();
        assertThat(workings.value("ruling.clause")).isNull();
    }

    @Test
    void tellsOfEveryTableWhatItSaysOrThatItHangs() {
        Rulebook rulebook = Rulebooks.small();
        Map<String, @Nullable Object> nothing = new LinkedHashMap<>();
        rulebook.vocabulary().forEach(fact -> nothing.put(fact.name(), null));
        Workings workings = rulebook.workings(nothing);
        assertThat(rulebook.blueprint().tables()).isNotEmpty().anySatisfy(table -> {
            Workings.Said said = workings.said(table.name());
            assertThat(said.hangs()).isTrue();
            assertThat(said.hits()).isEmpty();
        });
    }
}
