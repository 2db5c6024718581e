package org.refundrill.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.decision.Ruling;
import org.refundrill.language.Text;
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
 * @param parts the cases it is made of; mostly none
 */
public record CaseFile(
        String code,
        Scenario scenario,
        long seed,
        Map<String, Object> draws,
        World world,
        Ruling ruling,
        List<CaseFile> parts) {
    public CaseFile {
        draws = Collections.unmodifiableMap(new LinkedHashMap<>(draws));
        parts = List.copyOf(parts);
    }

    /** A case that stands for itself. */
    public CaseFile(String code, Scenario scenario, long seed, Map<String, Object> draws, World world, Ruling ruling) {
        this(code, scenario, seed, draws, world, ruling, List.of());
    }

    /** The same case with other records, decided as before. */
    public CaseFile in(World other) {
        return new CaseFile(code, scenario, seed, draws, other, ruling, parts);
    }

    /** The case in a few lines, as its author tells it; its title where there is no such text. */
    public Text digest() {
        return scenario.recipe().digest(draws).orElse(scenario.title());
    }

    /** The same case with another (more detailed) form of its ruling. */
    public CaseFile with(Ruling detailed) {
        return new CaseFile(code, scenario, seed, draws, world, detailed, parts);
    }
}
