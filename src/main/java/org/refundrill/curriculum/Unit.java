package org.refundrill.curriculum;

import java.util.List;
import java.util.Map;
import org.refundrill.language.Text;
import org.refundrill.skill.SkillId;

/**
 * A step of a curriculum: scenarios that belong together, and when they are done.
 *
 * @param id its id
 * @param title what people call it
 * @param aim what somebody can do afterwards
 * @param requires the units that must be passed before
 * @param scenarios the scenarios to practise, in order
 * @param goal how many cases of each scenario must be passed
 * @param mastered the skills that must have been mastered, too
 */
public record Unit(
        String id,
        Text title,
        Text aim,
        List<String> requires,
        List<String> scenarios,
        int goal,
        List<SkillId> mastered) {
    public Unit {
        requires = List.copyOf(requires);
        scenarios = List.copyOf(scenarios);
        mastered = List.copyOf(mastered);
        if (scenarios.isEmpty() || goal < 1) {
            throw new IllegalArgumentException("a unit has scenarios and a goal: " + id);
        }
    }

    /** A unit that asks for passed cases alone. */
    public Unit(String id, Text title, Text aim, List<String> requires, List<String> scenarios, int goal) {
        this(id, title, aim, requires, scenarios, goal, List.of());
    }

    /** How many passed cases its goal comes to. */
    public int casesToPass() {
        return goal * scenarios.size();
    }

    /** How many passed cases count towards the goal; more of one scenario do not make up for too few of another. */
    public int counted(Map<String, Tally> tallies) {
        return scenarios.stream()
                .mapToInt(scenario -> Math.min(goal, Tally.in(tallies, scenario).passed()))
                .sum();
    }
}
