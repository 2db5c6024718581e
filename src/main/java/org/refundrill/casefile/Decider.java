package org.refundrill.casefile;

import org.refundrill.decision.Ruling;
import org.refundrill.world.World;

/** Decides worlds under the version of a rulebook that is in force for them. */
@FunctionalInterface
public interface Decider {
    /** The ruling, with grounds but without flips. */
    Ruling decide(String rulebook, World world);
}
