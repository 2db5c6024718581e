package org.refundrill.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.refundrill.decision.Outcome;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.scenario.Recipe;
import org.refundrill.scenario.Scenario;
import org.refundrill.world.World;

/** Makes case files: the same scenario and seed always give the same one. Safe to share between threads. */
public final class CaseGenerator {
    private final Decider decider;

    public CaseGenerator(Decider decider) {
        this.decider = decider;
    }

    /**
     * The case of a seed. Where the scenario aims at something, values are drawn again until the ruling on the first
     * request has it; when no attempt does, the first attempt stands.
     */
    public CaseFile generate(Scenario scenario, long seed) {
        Optional<Recipe.Target> target = scenario.recipe().target(seed);
        if (target.isPresent()) {
            for (int attempt = 0; attempt < Recipe.ATTEMPTS; attempt++) {
                Map<String, Object> draws = scenario.recipe().draw(seed, attempt);
                World world = scenario.recipe().world(draws, seed);
                Ruling ruling = decider.decide(scenario.rulebook(), world);
                if (hits(target.get(), ruling.first())) {
                    CaseCode code = new CaseCode(scenario, seed, attempt, Map.of());
                    return new CaseFile(code.text(), scenario, seed, draws, world, ruling);
                }
            }
        }
        return generate(new CaseCode(scenario, seed, 0, Map.of()));
    }

    /** The case that a code names. */
    public CaseFile generate(CaseCode code) {
        return generate(code, code.given());
    }

    /**
     * The same case with one drawn value changed; what is computed from it follows.
     *
     * @throws IllegalArgumentException when the draw cannot be changed to this value
     */
    public CaseFile twin(CaseFile of, String draw, Object value) {
        CaseCode code = code(of);
        return twin(code, code.given(), draw, value);
    }

    CaseFile twin(CaseCode of, Map<String, Object> given, String draw, Object value) {
        Recipe recipe = of.scenario().recipe();
        Map<String, Object> more = new LinkedHashMap<>(given);
        more.put(draw, value);
        Map<String, Object> draws = recipe.draw(of.seed(), of.attempt(), more);
        World world = recipe.world(draws, of.seed());
        Ruling ruling = decider.decide(of.scenario().rulebook(), world);
        CaseCode code = of.with(draw, recipe.number(draw, draws));
        return new CaseFile(code.text(), of.scenario(), of.seed(), draws, world, ruling);
    }

    /** The code that a case file carries, read again. */
    static CaseCode code(CaseFile file) {
        Map<String, Scenario> own = Map.of(file.scenario().id(), file.scenario());
        if (CaseCode.read(file.code(), own) instanceof CaseCode.Known known) {
            return known.code();
        }
        throw new IllegalArgumentException("the case " + file.code() + " is not of the scenario it names");
    }

    private CaseFile generate(CaseCode code, Map<String, Object> given) {
        Recipe recipe = code.scenario().recipe();
        Map<String, Object> draws = recipe.draw(code.seed(), code.attempt(), given);
        World world = recipe.world(draws, code.seed());
        Ruling ruling = decider.decide(code.scenario().rulebook(), world);
        return new CaseFile(code.text(), code.scenario(), code.seed(), draws, world, ruling);
    }

    /** Whether a ruling is what was aimed at. */
    public static boolean hits(Recipe.Target target, RequestRuling ruling) {
        return switch (target.at()) {
            case OUTCOME -> outcome(target.value(), ruling.outcome());
            case ROW -> target.value().equals(ruling.grounds().row());
            case CLAUSE -> target.value().equals(String.valueOf(ruling.grounds().decisive()));
        };
    }

    private static boolean outcome(String wanted, Outcome outcome) {
        return wanted.equals(outcome.kind().id())
                || wanted.equals(outcome.kind().id() + "/" + outcome.remedy());
    }
}
