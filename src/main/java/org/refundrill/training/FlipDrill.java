package org.refundrill.training;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.refundrill.casefile.CaseFile;
import org.refundrill.rulebook.RuleChange;
import org.refundrill.scenario.Scenario;

/** Deals exactly the cases that two versions of a rulebook decide differently, one after another. */
public final class FlipDrill {
    /** So many cases that all come out the same, and the change hardly ever matters. */
    private static final int MOST = 20_000;

    private final CaseDesk desk;
    private final List<Scenario> scenarios;
    private final RuleChange change;
    private final long seed;
    private long place;

    /**
     * A drill.
     *
     * @param scenarios the scenarios that cases are dealt over in turn
     * @param seed the seed of the first case of each
     */
    public FlipDrill(CaseDesk desk, List<Scenario> scenarios, RuleChange change, long seed) {
        this.desk = desk;
        this.scenarios = List.copyOf(scenarios);
        this.change = change;
        this.seed = seed;
    }

    /** The next case that flips and is wanted; empty where none turns up among very many. */
    public Optional<CaseFile> next(Predicate<CaseFile> wanted) {
        for (int tried = 0; tried < MOST && !scenarios.isEmpty(); tried++) {
            CaseFile file = Impact.dealt(desk, scenarios, place++, seed);
            if (change.turn(file.world()).isPresent() && wanted.test(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
