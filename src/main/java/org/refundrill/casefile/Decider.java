package org.refundrill.casefile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.world.World;

/** Decides worlds under the version of a rulebook that is in force for them. */
@FunctionalInterface
public interface Decider {
    /** The ruling, with grounds but without flips. */
    Ruling decide(String rulebook, World world);

    /**
     * The ruling on the first request alone; of its grounds only the decisive clause, the table and the row are needed.
     * For those who look at many worlds and keep one.
     */
    default Optional<RequestRuling> glance(String rulebook, World world) {
        return decide(rulebook, world).leading();
    }

    /** The same before amounts are looked at: whether one of them hangs on something unknown is not seen. */
    default Optional<RequestRuling> outline(String rulebook, World world) {
        return decide(rulebook, world).leading();
    }

    /** The same; none where a condition of the row that is hoped for does not hold, which is seen at once. */
    default Optional<RequestRuling> outline(String rulebook, World world, String row) {
        return outline(rulebook, world);
    }

    /** A value that the rulebook names, for the world as a whole. */
    default @Nullable Object value(String rulebook, World world, String name) {
        return null;
    }
}
