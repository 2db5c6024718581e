package org.refundrill.scenario;

import java.util.List;

/**
 * What a scenario's cases are steered towards: the generator picks a target by weight and tries again until the ruling
 * on the first request, or a value that the rulebook answers with, has it.
 *
 * @param at which part of a ruling is looked at
 * @param of the name of the value that is looked at; empty for parts of rulings
 * @param targets the values aimed at
 * @param weights how often each is picked
 */
public record Aim(Part at, String of, List<String> targets, List<Long> weights) {
    /** A part of a ruling, or a value beside it. */
    public enum Part {
        OUTCOME("outcome"),
        ROW("row"),
        CLAUSE("clause"),
        VALUE("value");

        private final String id;

        Part(String id) {
            this.id = id;
        }

        /** The key used in scenarios. */
        public String id() {
            return id;
        }
    }

    public Aim {
        targets = List.copyOf(targets);
        weights = List.copyOf(weights);
    }

    /** The target for a stream of its own. */
    String pick(RandomStream stream) {
        return targets.get(stream.weighted(weights));
    }
}
