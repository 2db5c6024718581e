package org.refundrill.scenario;

import java.util.Map;
import org.refundrill.world.World;

/** A case before anybody has looked at it: values are drawn and records made when they are first read. */
public interface Draft {
    /** All drawn values by name, in the author's order. */
    Map<String, Object> draws();

    /** The world that follows from them. */
    World world();
}
