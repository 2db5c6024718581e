package org.refundrill.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refundrill.casefile.CasePlaces.Change;
import org.refundrill.casefile.CasePlaces.Kind;
import org.refundrill.language.Text;

class CasePlacesTest {
    private final CaseGenerator generator = SmallPack.generator();
    private final CaseFile file = generator.twin(generator.generate(SmallPack.lateReturn(), 1), "giftKept", false);
    private final CasePlaces places = new CasePlaces(file, SmallPack.CNY);

    @Test
    void aPathIsToldByPanelLabelAndValue() {
        CasePlaces.Place place = places.at("parcel-1.signedAt").orElseThrow();
        assertThat(place.panel()).isEqualTo(new Text("Parcel", "包裹"));
        assertThat(place.label()).isEqualTo(new Text("Signed for", "签收时间"));
        assertThat(place.value()).isEqualTo(new Text("Mon 2 Mar 2026, 21:40", "2026年3月2日（周一）21:40"));
        assertThat(place.onRequest()).isFalse();
        assertThat(places.at("parcel-2.signedAt").orElseThrow().onRequest()).isTrue();
    }

    @Test
    void hiddenTruthHasNoPlace() {
        assertThat(places.at("truth.cause")).isEmpty();
        assertThat(places.at("nowhere.at")).isEmpty();
    }

    @Test
    void aRecordThatOnlyTheTwinHasIsToldAsAWhole() {
        CaseFile twin = generator.twin(file, "giftKept", true);
        Change change = places.changes(twin).get(0);
        assertThat(change.kind()).isEqualTo(Kind.ADDED);
        assertThat(change.panel().en()).startsWith("Gift");
        Change back = new CasePlaces(twin, SmallPack.CNY).changes(file).get(0);
        assertThat(back.kind()).isEqualTo(Kind.GONE);
        assertThat(back.alone().one("gift")).isEmpty();
    }

    @Test
    void fieldsThatChangeAlikeAreToldTogetherAndTheClockComesLast() {
        CaseFile early = generator.twin(file, "late", new BigDecimal("-3"));
        CaseFile late = generator.twin(early, "late", new BigDecimal("4"));
        List<Change> changes = new CasePlaces(early, SmallPack.CNY).changes(late);
        assertThat(changes)
                .anySatisfy(change -> assertThat(change.labels())
                        .extracting(Text::en)
                        .containsExactly("Filed", "Return notice sent"));
        assertThat(changes.get(0).labels()).extracting(Text::en).doesNotContain("Time now");
    }

    @Test
    void aChangeAloneLeavesTheRestOfTheWorldAsItWas() {
        CaseFile early = generator.twin(file, "late", new BigDecimal("-3"));
        CaseFile late = generator.twin(early, "late", new BigDecimal("4"));
        Change filed = new CasePlaces(early, SmallPack.CNY)
                .changes(late).stream()
                        .filter(change -> change.labels().size() == 2)
                        .findFirst()
                        .orElseThrow();
        assertThat(filed.alone().value("request", "at")).isEqualTo(late.world().value("request", "at"));
        assertThat(filed.alone().value("file", "now")).isEqualTo(early.world().value("file", "now"));
    }
}
