package org.refundrill.curriculum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A scenario that a curriculum allows to come next.
 *
 * @param curriculum by which
 * @param at the unit, and where the trainee stands in it
 * @param scenario the scenario
 * @param tally what the trainee has done of it
 * @param why the reason
 */
public record NextUp(Curriculum curriculum, Standing.Of at, String scenario, Tally tally, Why why) {

    /** Why something may come next. */
    public enum Why {
        /** A unit in which nothing was practised yet. */
        BEGIN("begin"),
        /** A unit that is open and lacks passed cases, or a skill. */
        GO_ON("go-on"),
        /** Everything is passed, and the hand is kept in. */
        KEEP_UP("keep-up"),
        /** Of a passed unit, to refresh a skill. */
        REVIEW("review");

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
     * What the open units still ask for, those practised least first; where every unit is passed, all there is. What is
     * locked is not among it.
     */
    public static List<NextUp> offers(Curriculum curriculum, Standing standing, Map<String, Tally> tallies) {
        List<NextUp> offers = new ArrayList<>();
        for (Standing.Of at : standing.units()) {
            if (standing.complete()) {
                add(curriculum, at, tallies, Why.KEEP_UP, any -> true, offers);
            } else if (at.state() == Standing.State.OPEN) {
                boolean fresh = at.unit().scenarios().stream()
                        .allMatch(id -> Tally.in(tallies, id).practised() == 0);
                // Where all cases are passed and a skill is not mastered yet, any of them may bring it.
                Predicate<String> wanted = id -> at.missing() == 0
                        || Tally.in(tallies, id).passed() < at.unit().goal();
                add(curriculum, at, tallies, fresh ? Why.BEGIN : Why.GO_ON, wanted, offers);
            }
        }
        offers.sort(Comparator.comparingInt(offer -> offer.tally().practised()));
        return List.copyOf(offers);
    }

    /** Scenarios of passed units, those practised least first. */
    public static List<NextUp> reviews(
            Curriculum curriculum, Standing standing, Map<String, Tally> tallies, Predicate<String> wanted) {
        List<NextUp> reviews = new ArrayList<>();
        for (Standing.Of at : standing.units()) {
            if (at.state() == Standing.State.PASSED) {
                add(curriculum, at, tallies, Why.REVIEW, wanted, reviews);
            }
        }
        reviews.sort(Comparator.comparingInt(review -> review.tally().practised()));
        return List.copyOf(reviews);
    }

    private static void add(
            Curriculum curriculum,
            Standing.Of at,
            Map<String, Tally> tallies,
            Why why,
            Predicate<String> wanted,
            List<NextUp> into) {
        for (String scenario : at.unit().scenarios()) {
            if (wanted.test(scenario)) {
                into.add(new NextUp(curriculum, at, scenario, Tally.in(tallies, scenario), why));
            }
        }
    }
}
