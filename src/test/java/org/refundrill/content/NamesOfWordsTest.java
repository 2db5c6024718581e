package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.CasePlaces;
import org.refundrill.exercise.Labels;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.scenario.Scenario;
import org.refundrill.world.RecordType;

/** Whoever reads a file or a debrief reads words, not the identifiers that authors write. */
class NamesOfWordsTest {
    @Test
    void everyChoiceThatPeopleSeeInAFileHasANameInBothLanguages() {
        Set<String> nameless = new LinkedHashSet<>();
        for (String pack : packs()) {
            for (RecordType type : ShippedCases.LIBRARY.schema(pack).types().values()) {
                type.columns()
                        .forEach((name, column) -> values(column.type())
                                .filter(value -> column.shown()
                                        && !column.options().containsKey(value)
                                        && value.matches(".*[a-z].*"))
                                .forEach(value -> nameless.add(pack + ": " + type.name() + "." + name + " " + value)));
            }
        }
        assertThat(nameless).isEmpty();
    }

    /** By the rulebook itself, by the core, or by the column it was read from. */
    @Test
    void everyChoiceThatARulebookReadsHasANameInBothLanguages() {
        Set<String> named = new LinkedHashSet<>();
        for (String pack : packs()) {
            ShippedCases.LIBRARY
                    .schema(pack)
                    .types()
                    .values()
                    .forEach(type -> type.columns()
                            .values()
                            .forEach(column -> named.addAll(column.options().keySet())));
        }
        Set<String> nameless = new LinkedHashSet<>();
        ShippedCases.LIBRARY
                .rulebooks()
                .forEach((id, shelf) -> shelf.versions().stream()
                        .map(RulebookShelf.Version::rulebook)
                        .forEach(rulebook -> rulebook.vocabulary()
                                .forEach(fact -> values(fact.type())
                                        .filter(value -> value.matches(".*[a-z].*")
                                                && !named.contains(value)
                                                && Labels.of(rulebook, fact.name(), value)
                                                        .equals(Text.same(value)))
                                        .forEach(value -> nameless.add(id + ": " + fact.name() + " " + value)))));
        assertThat(nameless).isEmpty();
    }

    /** A twin is told by what reads otherwise in it, never by a key that nobody sees. */
    @Test
    void whatIsOtherwiseInATwinReadsOtherwise() {
        for (Scenario scenario : ShippedCases.scenarios()) {
            CaseFile file = ShippedCases.DESK.generate(scenario, 7);
            List<String> draws = scenario.recipe().changeable();
            for (String draw : draws.subList(0, Math.min(2, draws.size()))) {
                List<Object> others = scenario.recipe().others(draw, file.draws());
                if (!others.isEmpty()) {
                    CaseFile twin = ShippedCases.DESK.twin(file, draw, others.get(0));
                    ShippedCases.DESK.places(file).changes(twin).stream()
                            .filter(change -> change.kind() == CasePlaces.Kind.OTHERWISE)
                            .forEach(change -> {
                                assertThat(change.now().en())
                                        .isNotEqualTo(change.then().en());
                                assertThat(change.now().zh())
                                        .isNotEqualTo(change.then().zh());
                                assertThat(change.labels())
                                        .extracting(Text::en)
                                        .as(scenario.id())
                                        .doesNotContain("Key");
                            });
                }
            }
        }
    }

    private static Stream<String> values(Type type) {
        Type one = type instanceof Type.ListOf list ? list.element() : type;
        return one instanceof Type.Choice choice ? choice.values().stream() : Stream.of();
    }

    private static Set<String> packs() {
        Set<String> packs = new LinkedHashSet<>();
        for (Scenario scenario : ShippedCases.scenarios()) {
            packs.add(scenario.pack());
        }
        return packs;
    }
}
