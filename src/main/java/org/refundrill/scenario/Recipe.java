package org.refundrill.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.world.World;

/** How a scenario's cases are made. */
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

    /**
     * Draws all values but those that are given; what is computed from them follows.
     *
     * @param given values by the name of their draw
     */
    Map<String, Object> draw(long seed, int attempt, Map<String, Object> given);

    /** The world that follows from drawn values. */
    World world(Map<String, Object> draws, long seed);

    /** What the ruling shall have for this seed, where the scenario aims at something. */
    Optional<Target> target(long seed);

    /** The names of all draws, in the author's order. */
    List<String> names();

    /** The names of the draws that a ruling can depend on and that can be given, in the author's order. */
    List<String> changeable();

    /** Values that a draw could have had instead, the nearest first. */
    List<Object> others(String draw, Map<String, Object> draws);

    /** The number that stands for a value of a draw, as a case code holds it. */
    long number(String draw, Map<String, Object> draws);

    /**
     * The value that a number stands for; empty when there is none.
     *
     * @param draws the values drawn for the same seed and attempt
     */
    Optional<Object> numbered(String draw, long number, long seed, int attempt, Map<String, Object> draws);

    /**
     * What a ruling is aimed at.
     *
     * @param at which part of it is looked at
     * @param value what shall stand there
     */
    record Target(Aim.Part at, String value) {}
}
