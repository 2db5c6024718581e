package org.refundrill.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.refundrill.curriculum.Tally;
import org.refundrill.scenario.Scenario;
import org.refundrill.skill.Duty;

/**
 * A duty of the trade with what there is to practise it, and what somebody has done of it.
 *
 * @param duty the duty
 * @param families the scenarios that count for it, by tier, then by id
 * @param exercises the exercise types that they ask for, each once, in that order
 * @param tally what somebody has done of all its families
 */
public record DutyRow(Duty duty, List<Scenario> families, List<String> exercises, Tally tally) {
    /** The fewest families with which a duty can be practised without being learnt by heart. */
    public static final int FEWEST_FAMILIES = 3;

    public DutyRow {
        families = List.copyOf(families);
        exercises = List.copyOf(exercises);
    }

    /** One row a duty, in the duties' order; tallies are by scenario. */
    public static List<DutyRow> of(
            Collection<Duty> duties, Collection<Scenario> scenarios, Map<String, Tally> tallies) {
        List<DutyRow> rows = new ArrayList<>();
        for (Duty duty : duties) {
            List<Scenario> families = scenarios.stream()
                    .filter(scenario -> scenario.duty().equals(duty.id()))
                    .sorted(Comparator.comparingInt(Scenario::tier).thenComparing(Scenario::id))
                    .toList();
            List<String> exercises = families.stream()
                    .map(family -> family.question().exercise())
                    .distinct()
                    .toList();
            rows.add(new DutyRow(duty, families, exercises, done(families, tallies)));
        }
        return rows;
    }

    private static Tally done(List<Scenario> families, Map<String, Tally> tallies) {
        int practised = 0;
        int passed = 0;
        for (Scenario family : families) {
            Tally tally = tallies.getOrDefault(family.id(), Tally.NONE);
            practised += tally.practised();
            passed += tally.passed();
        }
        return new Tally(practised, passed);
    }
}
