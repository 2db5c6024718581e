package org.refundrill.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case that is made of other cases: a drawer of closed files, a queue at the start of a shift.
 *
 * @param of the scenarios its parts come from
 * @param count how many parts there are
 * @param pairs draws of those scenarios: where there are any, each case lies there twice, the second time with one of them
 *     changed; mostly none
 */
public record Bundle(List<String> of, int count, List<String> pairs) {
    /** Seeds of parts stay below this, so that their codes stay short. */
    private static final long SEEDS = 1_000_000;

    public Bundle {
        of = List.copyOf(of);
        pairs = List.copyOf(pairs);
    }

    /** A bundle of cases that have nothing to do with one another. */
    public Bundle(List<String> of, int count) {
        this(of, count, List.of());
    }

    /**
     * A part before it is made.
     *
     * @param scenario the scenario's id
     * @param seed its seed
     * @param changed the draw that is changed afterwards; null for none
     * @param pick which other value it takes: its remainder counts
     */
    public record Part(String scenario, long seed, @Nullable String changed, long pick) {
        /** A part as it is drawn. */
        Part(String scenario, long seed) {
            this(scenario, seed, null, 0);
        }
    }

    /**
     * The parts of a case. The scenarios take turns, so that each is there as often as can be, and their order is mixed.
     *
     * @param bundle the scenario whose bundle this is
     */
    public List<Part> parts(String bundle, long seed, int attempt) {
        RandomStream stream = RandomStream.of(RandomStream.hash(bundle), seed, attempt, RandomStream.hash("bundle"));
        int first = (int) stream.below(of.size());
        List<Part> inTurn = new ArrayList<>();
        int drawn = pairs.isEmpty() ? count : count / 2;
        for (int i = 0; i < drawn; i++) {
            Part part = new Part(of.get((first + i) % of.size()), 1 + stream.below(SEEDS));
            inTurn.add(part);
            if (!pairs.isEmpty()) {
                String changed = pairs.get((int) stream.below(pairs.size()));
                inTurn.add(new Part(part.scenario(), part.seed(), changed, stream.below(SEEDS)));
            }
        }
        List<Part> mixed = new ArrayList<>();
        while (!inTurn.isEmpty()) {
            mixed.add(inTurn.remove((int) stream.below(inTurn.size())));
        }
        return List.copyOf(mixed);
    }
}
