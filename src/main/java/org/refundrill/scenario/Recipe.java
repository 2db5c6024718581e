package org.refundrill.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.language.Text;
import org.refundrill.world.World;

/** How a scenario's cases are made. A recipe that draws nothing has nothing to aim at and nothing to change. */
public interface Recipe {
    /** Tries for a case that shall meet its target, the first one included. */
    int ATTEMPTS = 64;

    /** A hash of everything that shapes a case but wording: draws, world, word lists, generator and library versions. */
    String hash();

    /**
     * Draws all values for a seed; each value has its own random stream, named after it.
     *
     * @param attempt 0 for the first try; the generator tries again when it aims at a row it did not hit
     */
    default Map<String, Object> draw(long seed, int attempt) {
        return draw(seed, attempt, Map.of());
    }

    /** The world that follows from drawn values. */
    World world(Map<String, Object> draws, long seed);

    /**
     * Draws all values but those that are given; what is computed from them follows.
     *
     * @param given values by the name of their draw
     */
    Map<String, Object> draw(long seed, int attempt, Map<String, Object> given);

    /** The same case bit by bit, for those who may not need all of it. */
    default Draft draft(long seed, int attempt, Map<String, Object> given) {
        Map<String, Object> draws = draw(seed, attempt, given);
        World world = world(draws, seed);
        return new Draft() {
            @Override
            public Map<String, Object> draws() {
                return draws;
            }

            @Override
            public World world() {
                return world;
            }
        };
    }

    /** The case in a few lines, for whoever has many to look through; none where its author wrote no such text. */
    default Optional<Text> digest(Map<String, Object> draws) {
        return Optional.empty();
    }

    /** What the ruling shall have for this seed, where the scenario aims at something. */
    default Optional<Target> target(long seed) {
        return Optional.empty();
    }

    /** The names of all draws, in the author's order. */
    default List<String> names() {
        return List.of();
    }

    /** The names of the draws that a ruling can depend on and that can be given, in the author's order. */
    default List<String> changeable() {
        return List.of();
    }

    /** Values that a draw could have had instead, the nearest first. */
    default List<Object> others(String draw, Map<String, Object> draws) {
        throw unknown(draw);
    }

    /** The number that stands for a value of a draw, as a case code holds it. */
    default long number(String draw, Map<String, Object> draws) {
        throw unknown(draw);
    }

    /**
     * The value that a number stands for; empty when there is none.
     *
     * @param draws the values drawn for the same seed and attempt
     */
    default Optional<Object> numbered(String draw, long number, long seed, int attempt, Map<String, Object> draws) {
        throw unknown(draw);
    }

    private static IllegalArgumentException unknown(String draw) {
        return new IllegalArgumentException("no value is drawn under the name '" + draw + "'");
    }

    /**
     * What a ruling is aimed at.
     *
     * @param at which part of it is looked at
     * @param of the name of the value that is looked at; empty for other parts
     * @param value what shall stand there
     */
    record Target(Aim.Part at, String of, String value) {}
}
