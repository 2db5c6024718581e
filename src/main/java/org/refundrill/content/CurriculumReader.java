package org.refundrill.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.WhenAbsent;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlList;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.Skill;
import org.refundrill.curriculum.Unit;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Scenario;
import org.refundrill.skill.SkillId;

/** Reads a curriculum. Every problem of it is told in one go, each in its place. */
final class CurriculumReader {
    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SKILL = Pattern.compile("K([1-9]|1[0-2])");
    private static final Pattern PASS_MARK = Pattern.compile("0\\.[0-9]{1,4}|1(\\.0{1,4})?");

    /** At least so many opportunities are needed for all to master a skill (Open Learning Initiative, 3,813 students, 2018). */
    private static final int ENOUGH = 7;

    private final String name;
    /** Whether a pack stands there, though it may be one that cannot be read, which is told already. */
    private final boolean packWritten;

    private final Offer offer;
    private final Problems problems;

    private CurriculumReader(String name, YamlNode file, Offer offer, Problems problems) {
        this.name = name;
        this.packWritten = file instanceof YamlMap map && map.get("pack").isPresent();
        this.offer = offer;
        this.problems = problems;
    }

    /**
     * What a curriculum may use.
     *
     * @param packs the ids of the packs there are
     * @param scenarios the scenarios by id
     */
    record Offer(List<String> packs, Map<String, Offered> scenarios) {
        static Offer of(Set<String> packs, Map<String, Scenario> scenarios) {
            return new Offer(
                    List.copyOf(packs),
                    new OnDemand<>(
                            scenarios.keySet(),
                            id -> Optional.ofNullable(scenarios.get(id))
                                    .map(scenario -> new Offered(scenario.pack(), scenario.skills()))));
        }
    }

    /**
     * A scenario that a curriculum may use.
     *
     * @param pack the pack it belongs to
     * @param skills the skills it trains
     */
    record Offered(String pack, List<SkillId> skills) {}

    /** The file as it is written. */
    record Written(
            Located curriculum,
            Text title,
            @Nullable Located pack,
            @WhenAbsent List<Located> packs,
            Located passMark,
            YamlMap skills,
            YamlList units,
            @Nullable YamlMap costs) {}

    /** A skill as it is written. */
    record WrittenSkill(
            Text title,
            @WhenAbsent List<Located> requires,
            @WhenAbsent("false") boolean critical) {}

    /**
     * The curriculum that is written there; empty when nobody could practise by it.
     *
     * @param name the file's name without its ending
     */
    static Optional<Curriculum> read(String name, YamlNode file, Offer offer, Problems problems) {
        Problems own = new Problems();
        Optional<Curriculum> curriculum = YamlBinder.bind(file, Written.class, own)
                .flatMap(new CurriculumReader(name, file, offer, own)::curriculum);
        problems.addAll(own);
        return own.hasErrors() ? Optional.empty() : curriculum;
    }

    private Optional<Curriculum> curriculum(Written written) {
        id(written.curriculum());
        BigDecimal passMark = passMark(written.passMark());
        Map<SkillId, Skill> skills = skills(written.skills());
        List<Unit> units =
                new UnitsReader(packs(written), written.skills().names(), offer, problems).read(written.units());
        CostsReader costs = new CostsReader(problems);
        costs.read(written.costs());
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        variety(written.skills(), units);
        return Optional.of(
                new Curriculum(name, written.title(), passMark, skills, units, costs.costs(), costs.sources()));
    }

    private void id(Located written) {
        if (!ID.matcher(written.text()).matches()) {
            problems.add(written.span()
                    .error(
                            "'" + written.text() + "' is not an id of small letters, digits and hyphens",
                            "write it like new-hire"));
        } else if (!written.text().equals(name)) {
            problems.add(written.span()
                    .error(
                            "the curriculum '" + written.text() + "' stands in the file '" + name + ".yaml'",
                            "give both the same name"));
        }
    }

    /** The packs; none where one of them is not there, so that scenarios are not blamed for it. */
    private List<String> packs(Written written) {
        Located one = written.pack();
        List<Located> named = one == null ? written.packs() : List.of(one);
        if (one != null && !written.packs().isEmpty()) {
            problems.add(one.span().error("both 'pack' and 'packs' are given", "leave one of them out"));
        } else if (named.isEmpty() && !packWritten) {
            problems.add(written.curriculum()
                    .span()
                    .error("the key 'pack' is missing here", "add 'pack:' with a pack's id, or 'packs:' with several"));
        }
        boolean all = true;
        Map<String, Located> before = new LinkedHashMap<>();
        for (Located pack : named) {
            if (!offer.packs().contains(pack.text())) {
                all = false;
                problems.add(pack.span()
                        .error("unknown pack '" + pack.text() + "'", DidYouMean.advice(pack.text(), offer.packs())));
            } else if (before.putIfAbsent(pack.text(), pack) != null) {
                problems.add(pack.span().error("the pack '" + pack.text() + "' is named twice", "remove one"));
            }
        }
        return all ? List.copyOf(before.keySet()) : List.of();
    }

    /**
     * Fewer than seven kinds of cases are too few for everybody to master a skill. What no scenario trains is only named,
     * such as a skill that others require.
     */
    private void variety(YamlMap skills, List<Unit> units) {
        List<String> few = new ArrayList<>();
        Located first = null;
        for (YamlMap.Entry entry : skills.entries()) {
            long families = units.stream()
                    .flatMap(unit -> unit.scenarios().stream())
                    .flatMap(id -> Stream.ofNullable(offer.scenarios().get(id)))
                    .filter(scenario -> scenario.skills().contains(new SkillId(entry.name())))
                    .count();
            if (families > 0 && families < ENOUGH) {
                few.add(entry.name() + " (" + families + ")");
                first = first == null ? entry.key().located() : first;
            }
        }
        if (first != null) {
            problems.add(first.span()
                    .warning(
                            "fewer than " + ENOUGH + " scenarios train " + String.join(", ", few),
                            "add scenarios that train them: with fewer not everybody comes to master a skill"));
        }
    }

    private BigDecimal passMark(Located written) {
        if (PASS_MARK.matcher(written.text()).matches() && new BigDecimal(written.text()).signum() > 0) {
            return new BigDecimal(written.text());
        }
        problems.add(written.span()
                .error(
                        "'" + written.text() + "' is not a pass mark: a share of the credit above 0, at most 1",
                        "write it like 0.70"));
        return BigDecimal.ONE;
    }

    private Map<SkillId, Skill> skills(YamlMap written) {
        Map<SkillId, Skill> skills = new LinkedHashMap<>();
        Map<String, List<String>> requires = new LinkedHashMap<>();
        for (YamlMap.Entry entry : written.entries()) {
            if (!SKILL.matcher(entry.name()).matches()) {
                problems.add(
                        entry.key().span().error("'" + entry.name() + "' is not a skill", "the skills are K1 to K12"));
            }
            YamlBinder.bind(entry.value(), WrittenSkill.class, problems).ifPresent(skill -> {
                requires.put(entry.name(), known(skill.requires(), written.names()));
                skills.put(
                        new SkillId(entry.name()),
                        new Skill(
                                new SkillId(entry.name()),
                                skill.title(),
                                requires.get(entry.name()).stream()
                                        .map(SkillId::new)
                                        .toList(),
                                skill.critical()));
            });
        }
        circles(written, requires);
        return skills;
    }

    private List<String> known(List<Located> required, List<String> skills) {
        for (Located one : required) {
            if (!skills.contains(one.text())) {
                problems.add(
                        one.span().error("unknown skill '" + one.text() + "'", DidYouMean.advice(one.text(), skills)));
            }
        }
        return required.stream().map(Located::text).toList();
    }

    private void circles(YamlMap written, Map<String, List<String>> requires) {
        Circles circles = new Circles(requires);
        for (YamlMap.Entry entry : written.entries()) {
            circles.from(entry.name())
                    .ifPresent(way -> problems.add(entry.key()
                            .span()
                            .error("this skill requires itself: " + String.join(" -> ", way), "break the circle")));
        }
    }
}
