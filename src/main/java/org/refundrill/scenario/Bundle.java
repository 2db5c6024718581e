package org.refundrill.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * A case that is made of other cases: a drawer of closed files, a queue at the start of a shift.
 *
 * @param of the scenarios its parts come from
 * @param count how many parts there are
 */
public record Bundle(List<String> of, int count) {
    /** Seeds of parts stay below this, so that their codes stay short. */
    private static final long SEEDS = 1_000_000;

    public Bundle {
        of = List.copyOf(of);
    }

    /**
     * A part before it is made.
     *
     * @param scenario the scenario's id
     * @param seed its seed
     */
    public record Part(String scenario, long seed) {}

    /**
     * The parts of a case. The scenarios take turns, so that each is there as often as can be, and their order is mixed.
     *
     * @param bundle the scenario whose bundle this is
     */
    public List<Part> parts(String bundle, long seed, int attempt) {
        RandomStream stream = RandomStream.of(RandomStream.hash(bundle), seed, attempt, RandomStream.hash("bundle"));
        int first = (int) stream.below(of.size());
        List<Part> inTurn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            inTurn.add(new Part(of.get((first + i) % of.size()), 1 + stream.below(SEEDS)));
        }
        List<Part> mixed = new ArrayList<>();
        while (!inTurn.isEmpty()) {
            mixed.add(inTurn.remove((int) stream.below(inTurn.size())));
        }
        return List.copyOf(mixed);
    }
}
