package org.refundrill.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.refundrill.language.Text;
import org.refundrill.scenario.NameSource;
import org.refundrill.scenario.Word;
import org.refundrill.scenario.Words;

class PackNamesTest {
    @Test
    void peopleHaveTheNamesOfThePacksCountry() {
        NameSource names = PackNames.of(people("Siobhán", "希沃恩"));
        assertThat(names.person(1).name()).isEqualTo(new Text("Siobhán O'Dwyer", "希沃恩·奥德怀尔"));
        assertThat(names.person(1).contact()).matches("siobhan\\.odwyer[0-9]{2}@example\\.com");
        assertThat(names.person(1)).isEqualTo(names.person(1));
    }

    @Test
    void otherNamesAreAnotherVersion() {
        assertThat(PackNames.of(people("Siobhán", "希沃恩")).version())
                .isNotEqualTo(PackNames.of(people("Aoife", "伊法")).version());
    }

    @Test
    void aPackWithoutPeopleHasThoseOfTheLibrary() {
        assertThat(PackNames.of(Words.none()).person(4711)).isEqualTo(new FakerNames().person(4711));
    }

    @Test
    void whereFamilyNamesComeFirstInTheListTheyDoSoInChinese() {
        Map<String, Words> parts = new LinkedHashMap<>();
        parts.put("family", list("a", "Yan", "严"));
        parts.put("given", list("b", "Siqi", "思齐"));
        NameSource names = PackNames.of(new Words(Map.of("people", new Words(parts, List.of())), List.of()));
        assertThat(names.person(1).name()).isEqualTo(new Text("Siqi Yan", "严思齐"));
    }

    private static Words people(String en, String zh) {
        Map<String, Words> parts = new LinkedHashMap<>();
        parts.put("given", list("a", en, zh));
        parts.put("family", list("b", "O'Dwyer", "奥德怀尔"));
        return new Words(Map.of("people", new Words(parts, List.of())), List.of());
    }

    private static Words list(String id, String en, String zh) {
        return new Words(Map.of(), List.of(new Word(id, Map.of("name", new Text(en, zh)), Map.of())));
    }
}
