package org.refundrill.scenario;

import java.util.Map;
import java.util.Set;
import org.refundrill.world.World;

/** A case before anybody has looked at it: values are drawn and records made when they are first read. */
public interface Draft {
    /** All drawn values by name, in the author's order. */
    Map<String, Object> draws();

    /** The names of the values drawn so far: nothing that was looked at until now depends on any other. */
    default Set<String> drawn() {
        return draws().keySet();
    }

    /** The world that follows from them. */
    World world();
}
