package org.refundrill.terminal.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.CasePlaces;
import org.refundrill.casefile.CasePlaces.Place;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.Grounds.Fact;
import org.refundrill.exercise.Labels;
import org.refundrill.feel.Type;
import org.refundrill.form.Answers;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.training.CaseDesk;

/**
 * The facts of a ruling for people, the telling ones first: those whose change would have turned it, then those its row
 * tests. What merely had to be in order comes after.
 */
final class KeyFacts {
    private static final int TELLING = 6;

    private final List<Shown> telling = new ArrayList<>();
    private final List<Shown> others = new ArrayList<>();

    /**
     * A fact as it is shown.
     *
     * @param label what it is called
     * @param value what it is
     * @param place where in the file it stood; empty where the file says nothing of it
     * @param oneField whether it stood in a field of its own there, rather than following from several
     */
    record Shown(Text label, Text value, Optional<Place> place, boolean oneField) {}

    /**
     * The facts of a case's ruling.
     *
     * @param flips its flips, the one that is told first
     */
    KeyFacts(CaseDesk desk, CaseFile file, List<Grounds.Flip> flips) {
        file.ruling().leading().ifPresent(ruling -> collect(desk, file, flips, ruling.grounds()));
    }

    private void collect(CaseDesk desk, CaseFile file, List<Grounds.Flip> flips, Grounds grounds) {
        Rulebook rulebook = desk.rulebook(file.scenario(), file.world());
        CasePlaces places = desk.places(file);
        Set<String> first = names(new TwinStory(desk, file), flips, rulebook, grounds);
        Map<String, Shown> all = new LinkedHashMap<>();
        first.forEach(name -> show(name, grounds, rulebook, places).ifPresent(shown -> all.put(name, shown)));
        grounds.facts()
                .keySet()
                .forEach(
                        name -> show(name, grounds, rulebook, places).ifPresent(shown -> all.putIfAbsent(name, shown)));
        all.forEach((name, shown) -> {
            boolean telltale = first.contains(name) && telling.size() < TELLING;
            (telltale ? telling : others).add(shown);
        });
    }

    List<Shown> telling() {
        return List.copyOf(telling);
    }

    List<Shown> others() {
        return List.copyOf(others);
    }

    List<Shown> all() {
        List<Shown> all = new ArrayList<>(telling);
        all.addAll(others);
        return List.copyOf(all);
    }

    private static Set<String> names(TwinStory story, List<Grounds.Flip> flips, Rulebook rulebook, Grounds grounds) {
        Set<String> names = new LinkedHashSet<>();
        flips.stream().limit(1).forEach(flip -> names.addAll(story.turnedFacts(flip)));
        rulebook.testedBy(grounds.table(), grounds.row()).stream()
                .filter(name -> {
                    Fact fact = grounds.facts().get(name);
                    return fact != null && !fact.from().isEmpty();
                })
                .forEach(names::add);
        flips.stream().skip(1).forEach(flip -> names.addAll(story.turnedFacts(flip)));
        return names;
    }

    /** A fact has its place where its last path leads: those before it only say which record was meant. */
    private static Optional<Shown> show(String name, Grounds grounds, Rulebook rulebook, CasePlaces places) {
        Fact fact = grounds.facts().get(name);
        if (fact == null) {
            return Optional.empty();
        }
        Optional<Place> place = fact.from().isEmpty()
                ? Optional.empty()
                : places.at(fact.from().get(fact.from().size() - 1));
        return Optional.of(new Shown(
                rulebook.label(name),
                value(rulebook, name, fact.value()),
                place,
                fact.from().size() <= 2));
    }

    private static Text value(Rulebook rulebook, String name, @Nullable Object value) {
        if (value == null) {
            return new Text("unknown", "不明");
        } else if (value instanceof String word) {
            return Labels.of(rulebook, name, word);
        } else if (value instanceof LocalDate date) {
            return Formats.date(date);
        } else if (value instanceof OffsetDateTime at) {
            return Formats.dateTime(at);
        } else if (value instanceof BigDecimal number && rulebook.typeOf(name).equals(Optional.of(Type.Basic.MONEY))) {
            return Text.same(Formats.money(number, rulebook.currency()));
        } else if (value instanceof List<?> list) {
            List<Text> texts =
                    list.stream().map(item -> value(rulebook, name, item)).toList();
            return new Text(
                    String.join(", ", texts.stream().map(Text::en).toList()),
                    String.join("、", texts.stream().map(Text::zh).toList()));
        }
        return Answers.value(value);
    }
}
