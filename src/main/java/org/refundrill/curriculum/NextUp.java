package org.refundrill.curriculum;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What to practise next, and why.
 *
 * @param curriculum by which it was chosen
 * @param at the unit, and where the trainee stands in it
 * @param scenario the scenario
 * @param tally what the trainee has done of it
 * @param why the reason
 */
public record NextUp(Curriculum curriculum, Standing.Of at, String scenario, Tally tally, Why why) {

    /** Why something comes next. */
    public enum Why {
        /** A unit in which nothing was practised yet. */
        BEGIN("begin"),
        /** Of the scenarios that lack passed cases, the one practised least. */
        GO_ON("go-on"),
        /** Everything is passed; of all scenarios the one practised least keeps the hand in. */
        KEEP_UP("keep-up");

        private final String id;

        Why(String id) {
            this.id = id;
        }

        /** The reason as scripts read it. */
        public String id() {
            return id;
        }
    }

    /**
     * The first unit that is open, and in it the scenario practised least among those that lack passed cases. Cases that
     * look alike and are decided differently so come in turn.
     */
    public static NextUp of(Curriculum curriculum, Map<String, Tally> tallies) {
        Standing standing = Standing.of(curriculum, tallies);
        return standing.units().stream()
                .filter(unit -> unit.state() == Standing.State.OPEN)
                .findFirst()
                .map(unit -> in(curriculum, unit, tallies))
                .orElseGet(() -> keepUp(curriculum, standing, tallies));
    }

    private static NextUp in(Curriculum curriculum, Standing.Of at, Map<String, Tally> tallies) {
        Unit unit = at.unit();
        String scenario = least(
                unit.scenarios().stream()
                        .filter(id -> Tally.in(tallies, id).passed() < unit.goal())
                        .toList(),
                tallies);
        boolean fresh =
                unit.scenarios().stream().allMatch(id -> Tally.in(tallies, id).practised() == 0);
        return new NextUp(curriculum, at, scenario, Tally.in(tallies, scenario), fresh ? Why.BEGIN : Why.GO_ON);
    }

    private static NextUp keepUp(Curriculum curriculum, Standing standing, Map<String, Tally> tallies) {
        String scenario = least(
                curriculum.units().stream()
                        .flatMap(unit -> unit.scenarios().stream())
                        .toList(),
                tallies);
        Standing.Of at = standing.units().stream()
                .filter(unit -> unit.unit().scenarios().contains(scenario))
                .findFirst()
                .orElseThrow();
        return new NextUp(curriculum, at, scenario, Tally.in(tallies, scenario), Why.KEEP_UP);
    }

    /** The first of those practised least. */
    private static String least(List<String> scenarios, Map<String, Tally> tallies) {
        return scenarios.stream()
                .min(Comparator.comparingInt(id -> Tally.in(tallies, id).practised()))
                .orElseThrow();
    }
}
