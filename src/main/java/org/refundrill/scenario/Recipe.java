package org.refundrill.scenario;

import java.util.Map;
import org.refundrill.world.World;

/** How a scenario's cases are made. */
public interface Recipe {
    /** A hash of everything that shapes a case but wording: draws, world, word lists, generator and library versions. */
    String hash();

    /**
     * Draws all values for a seed; each value has its own random stream, named after it.
     *
     * @param attempt 0 for the first try; the generator tries again when it aims at a row it did not hit
     */
    Map<String, Object> draw(long seed, int attempt);

    /** The world that follows from drawn values. */
    World world(Map<String, Object> draws, long seed);
}
