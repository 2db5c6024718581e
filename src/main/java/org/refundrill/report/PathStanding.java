package org.refundrill.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.refundrill.report.DutyRecord.Worked;

/**
 * How far one person is on a path.
 *
 * @param path which
 * @param covered the weight of the duties that can be left to them, 0 to 1
 * @param cases how many cases of its duties they have worked
 * @param chance the share of these that was passed, each duty by its weight; 0 where none was worked
 * @param low the lower end of its 90% interval
 * @param high the upper end
 * @param holding the duties that hold them back, the weightiest first, at most three
 * @param next the family to practise for each of these; empty where there is none
 */
record PathStanding(
        CareerPath path,
        double covered,
        int cases,
        double chance,
        double low,
        double high,
        List<CareerPath.Part> holding,
        List<String> next) {
    private static final double NINETY = 1.6448536269514722;
    private static final int THREE = 3;
    private static final double NEARLY = 0.5;

    /** How far that is. */
    enum State {
        READY,
        NEARLY,
        NOT_YET,
        NOT_BEGUN
    }

    PathStanding {
        holding = List.copyOf(holding);
        next = List.copyOf(next);
    }

    static PathStanding of(CareerPath path, DutyRecord record, Map<String, List<String>> byDuty) {
        double covered = 0;
        double weight = 0;
        double mean = 0;
        double variance = 0;
        int cases = 0;
        for (CareerPath.Part part : path.parts()) {
            Worked worked = record.of(part.duty(), part.tier());
            covered += worked.can() ? part.weight() : 0;
            if (worked.n() > 0) {
                // The mean and the variance of a share under Jeffreys' prior: one case does not make anybody sure.
                double share = (worked.passed() + 0.5) / (worked.n() + 1);
                weight += part.weight();
                mean += part.weight() * share;
                variance += part.weight() * part.weight() * share * (1 - share) / (worked.n() + 2);
                cases += worked.n();
            }
        }
        double chance = weight == 0 ? 0 : mean / weight;
        double half = weight == 0 ? 0 : NINETY * StrictMath.sqrt(variance) / weight;
        List<CareerPath.Part> holding = path.parts().stream()
                .filter(part -> !record.of(part.duty(), part.tier()).can())
                .sorted(Comparator.comparingDouble((CareerPath.Part part) -> -part.weight())
                        .thenComparingDouble(
                                part -> record.of(part.duty(), part.tier()).share()))
                .limit(THREE)
                .toList();
        return new PathStanding(
                path,
                covered,
                cases,
                chance,
                Math.max(0, chance - half),
                Math.min(1, chance + half),
                holding,
                holding.stream().map(part -> record.next(part, byDuty)).toList());
    }

    /** All ten of a person. */
    static List<PathStanding> all(DutyRecord record, Map<String, List<String>> byDuty) {
        return CareerPath.ALL.stream().map(path -> of(path, record, byDuty)).toList();
    }

    State state() {
        return holding.isEmpty()
                ? State.READY
                : cases == 0 ? State.NOT_BEGUN : covered >= NEARLY ? State.NEARLY : State.NOT_YET;
    }

    /** The commands for what comes next. */
    Stream<String> commands() {
        return next.stream().filter(family -> !family.isEmpty()).map(family -> "practise --scenario " + family);
    }
}
