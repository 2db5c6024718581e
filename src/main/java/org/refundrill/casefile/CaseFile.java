package org.refundrill.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.refundrill.decision.Ruling;
import org.refundrill.scenario.Scenario;
import org.refundrill.world.World;

/**
 * What a trainee gets: a scenario with a seed, and what the rulebook says about it.
 *
 * @param code its short name, from which it can be generated again
 * @param scenario the family it belongs to
 * @param seed the seed it was generated from
 * @param draws the drawn values by name, in the author's order, in the expression language's Java form
 * @param world its records
 * @param ruling the right answer, with grounds; flips are added where they are needed
 */
public record CaseFile(
        String code, Scenario scenario, long seed, Map<String, Object> draws, World world, Ruling ruling) {
    public CaseFile {
        draws = Collections.unmodifiableMap(new LinkedHashMap<>(draws));
    }

    /** The same case with another (more detailed) form of its ruling. */
    public CaseFile with(Ruling detailed) {
        return new CaseFile(code, scenario, seed, draws, world, detailed);
    }
}
