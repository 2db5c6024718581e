package org.refundrill.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.refundrill.content.yaml.WhenAbsent;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlList;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlScalar;
import org.refundrill.curriculum.Unit;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.skill.SkillId;

/** Reads the units of a curriculum. A unit that cannot be bound does not keep the others from being checked. */
final class UnitsReader {
    private static final Pattern GOAL = Pattern.compile("[1-9][0-9]{0,8}");
    /** Three of three is luck more often than one thinks. */
    private static final int TELLING = 4;

    private static final int MOST = 50;

    private final List<String> packs;
    private final List<String> skills;
    private final CurriculumReader.Offer offer;
    private final Problems problems;
    private final Map<String, Located> units = new LinkedHashMap<>();
    private final Map<String, Located> scenarios = new LinkedHashMap<>();

    /**
     * A reader for one curriculum.
     *
     * @param packs the packs its scenarios must belong to; none to leave that unchecked
     * @param skills the skills the curriculum names
     */
    UnitsReader(List<String> packs, List<String> skills, CurriculumReader.Offer offer, Problems problems) {
        this.packs = packs;
        this.skills = skills;
        this.offer = offer;
        this.problems = problems;
    }

    /** A unit as it is written. */
    record Written(
            Located unit,
            Text title,
            Text aim,
            @WhenAbsent List<Located> requires,
            List<Located> scenarios,
            Goal goal) {}

    /** A goal as it is written. */
    record Goal(Located passed, @WhenAbsent List<Located> mastered) {}

    List<Unit> read(YamlList written) {
        if (written.items().isEmpty()) {
            problems.add(written.span().error("a curriculum without units", "add '- unit: ...' with its scenarios"));
        }
        written.items().forEach(this::name);
        List<Written> bound = new ArrayList<>();
        for (YamlNode item : written.items()) {
            YamlBinder.bind(item, Written.class, problems).ifPresent(bound::add);
        }
        bound.forEach(this::check);
        order(bound);
        return problems.hasErrors()
                ? List.of()
                : bound.stream().map(UnitsReader::unit).toList();
    }

    /** Takes down a unit's id even if the rest of it cannot be bound, so that units which require it find it. */
    private void name(YamlNode item) {
        Optional<YamlNode> id = item instanceof YamlMap map ? map.get("unit") : Optional.empty();
        if (id.isPresent() && id.get() instanceof YamlScalar scalar && !scalar.isNull()) {
            Located before = units.putIfAbsent(scalar.text(), scalar.located());
            if (before != null) {
                problems.add(scalar.span()
                        .error(
                                "a second unit '" + scalar.text() + "'",
                                "it stands in line " + before.at(0).line() + " already; give one of them another id"));
            }
        }
    }

    private void check(Written unit) {
        if (!CurriculumReader.ID.matcher(unit.unit().text()).matches()) {
            problems.add(unit.unit()
                    .span()
                    .error(
                            "'" + unit.unit().text() + "' is not an id of small letters, digits and hyphens",
                            "write it like return-without-reason"));
        }
        for (Located required : unit.requires()) {
            if (!units.containsKey(required.text())) {
                problems.add(required.span()
                        .error(
                                "unknown unit '" + required.text() + "'",
                                DidYouMean.advice(required.text(), units.keySet())));
            }
        }
        if (unit.scenarios().isEmpty()) {
            problems.add(unit.unit()
                    .span()
                    .error("the unit '" + unit.unit().text() + "' has no scenarios", "name at least one"));
        }
        unit.scenarios().forEach(this::scenario);
        goal(unit.goal().passed());
        unit.goal().mastered().forEach(skill -> mastered(unit, skill));
    }

    private void scenario(Located written) {
        String id = written.text();
        CurriculumReader.Offered scenario = offer.scenarios().get(id);
        if (scenario == null) {
            problems.add(written.span().error("unknown scenario '" + id + "'", DidYouMean.advice(id, inThePack())));
            return;
        }
        if (!packs.isEmpty() && !packs.contains(scenario.pack())) {
            problems.add(written.span()
                    .error(
                            "the scenario '" + id + "' belongs to the pack '" + scenario.pack() + "', not to '"
                                    + String.join("' or '", packs) + "'",
                            DidYouMean.advice(id, inThePack())));
        }
        Located before = scenarios.putIfAbsent(id, written);
        if (before != null) {
            problems.add(written.span()
                    .error(
                            "the scenario '" + id + "' is practised twice",
                            "it stands in line " + before.at(0).line()
                                    + " already; its passed cases would count for both"));
        }
        List<String> unnamed = scenario.skills().stream()
                .map(SkillId::value)
                .filter(skill -> !skills.contains(skill))
                .toList();
        if (!unnamed.isEmpty()) {
            problems.add(written.span()
                    .error(
                            "the scenario '" + id + "' trains " + String.join(", ", unnamed)
                                    + ", which is not among the skills here",
                            "add it under 'skills', with its title in both languages"));
        }
    }

    private List<String> inThePack() {
        return offer.scenarios().entrySet().stream()
                .filter(entry ->
                        packs.isEmpty() || packs.contains(entry.getValue().pack()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void goal(Located passed) {
        if (!GOAL.matcher(passed.text()).matches()) {
            problems.add(passed.span()
                    .error(
                            "'" + passed.text() + "' is not a number of passed cases",
                            "write a whole number from 1 to " + MOST));
        } else if (Integer.parseInt(passed.text()) > MOST) {
            problems.add(passed.span()
                    .error(
                            "nobody passes " + passed.text() + " cases of each scenario",
                            "write a whole number from 1 to " + MOST));
        } else if (Integer.parseInt(passed.text()) < TELLING) {
            problems.add(passed.span()
                    .warning(
                            "a goal of " + passed.text() + " is reached by luck too often",
                            "ask for " + TELLING + " passed cases of each scenario"));
        }
    }

    /** Only what its cases train can be mastered in a unit. */
    private void mastered(Written unit, Located skill) {
        if (!skills.contains(skill.text())) {
            problems.add(skill.span()
                    .error("unknown skill '" + skill.text() + "'", DidYouMean.advice(skill.text(), skills)));
            return;
        }
        boolean trained = unit.scenarios().stream()
                .flatMap(scenario -> Stream.ofNullable(offer.scenarios().get(scenario.text())))
                .anyMatch(scenario -> scenario.skills().contains(new SkillId(skill.text())));
        if (!trained) {
            problems.add(skill.span()
                    .error(
                            "no scenario of this unit trains " + skill.text(),
                            "take it out, or add a scenario that trains it"));
        }
    }

    /** A unit stands behind those it requires, and so cannot require itself by any detour. */
    private void order(List<Written> bound) {
        Map<String, List<String>> requires = new LinkedHashMap<>();
        bound.forEach(unit -> requires.putIfAbsent(
                unit.unit().text(), unit.requires().stream().map(Located::text).toList()));
        Circles circles = new Circles(requires);
        List<String> inOrder = List.copyOf(units.keySet());
        for (Written unit : bound) {
            String id = unit.unit().text();
            circles.from(id)
                    .ifPresent(way -> problems.add(unit.unit()
                            .span()
                            .error(
                                    "this unit requires itself: " + String.join(" -> ", way),
                                    "break the circle, or nobody can ever open it")));
            if (circles.told(id)) {
                continue;
            }
            for (Located required : unit.requires()) {
                if (inOrder.indexOf(required.text()) > inOrder.indexOf(id)) {
                    problems.add(required.span()
                            .error(
                                    "'" + id + "' requires '" + required.text() + "', which comes after it",
                                    "move '" + id + "' behind it: units are practised in this order"));
                }
            }
        }
    }

    private static Unit unit(Written written) {
        return new Unit(
                written.unit().text(),
                written.title(),
                written.aim(),
                written.requires().stream().map(Located::text).toList(),
                written.scenarios().stream().map(Located::text).toList(),
                Integer.parseInt(written.goal().passed().text()),
                written.goal().mastered().stream()
                        .map(skill -> new SkillId(skill.text()))
                        .toList());
    }
}
