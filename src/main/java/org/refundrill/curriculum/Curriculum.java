package org.refundrill.curriculum;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.language.Text;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Costs;
import org.refundrill.scoring.Marking;
import org.refundrill.skill.SkillId;

/**
 * Who learns what in which order.
 *
 * @param id its id, which is its file's name
 * @param title what people call it
 * @param passMark the score from which a case counts as passed
 * @param skills the skills it trains, by id in the author's order
 * @param units its units, in the order they are practised
 * @param costs what mistakes cost beside the amount itself
 * @param sources where each of these costs comes from, by its name
 */
public record Curriculum(
        String id,
        Text title,
        BigDecimal passMark,
        Map<SkillId, Skill> skills,
        List<Unit> units,
        Costs costs,
        Map<String, Text> sources) {

    public Curriculum {
        skills = Collections.unmodifiableMap(new LinkedHashMap<>(skills));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("a curriculum has units: " + id);
        }
    }

    /** What people call a skill; its id where the curriculum does not name it. */
    public Text called(SkillId skill) {
        Skill known = skills.get(skill);
        return known == null ? Text.same(skill.value()) : known.title();
    }

    /** How its cases are marked. */
    public Marking marking() {
        return new Marking(passMark, costs);
    }

    /** Whether a skill must be mastered to the higher bar. */
    public boolean isCritical(SkillId skill) {
        Skill known = skills.get(skill);
        return known != null && known.critical();
    }

    /** Every scenario of its units, in the order they are practised. */
    public List<String> scenarios() {
        return units.stream().flatMap(unit -> unit.scenarios().stream()).toList();
    }

    /** The unit of that id. */
    public Optional<Unit> unit(String wanted) {
        return units.stream().filter(unit -> unit.id().equals(wanted)).findFirst();
    }

    /** For content without a curriculum: all scenarios as one unit, the easy ones first. */
    public static Curriculum ofEverything(Collection<Scenario> scenarios) {
        List<String> inOrder = scenarios.stream()
                .sorted(Comparator.comparingInt(Scenario::tier).thenComparing(Scenario::id))
                .map(Scenario::id)
                .toList();
        Text title = new Text("All scenarios", "全部场景");
        Text aim = new Text("You have met every kind of case there is.", "各类案件都已练习。");
        Unit unit = new Unit("everything", title, aim, List.of(), inOrder, 4);
        return new Curriculum(
                "everything", title, Marking.STANDARD.passMark(), Map.of(), List.of(unit), Costs.NONE, Map.of());
    }
}
