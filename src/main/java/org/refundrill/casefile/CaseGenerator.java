package org.refundrill.casefile;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.Outcome;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.scenario.Aim;
import org.refundrill.scenario.Bundle;
import org.refundrill.scenario.Draft;
import org.refundrill.scenario.Recipe;
import org.refundrill.scenario.Scenario;
import org.refundrill.world.World;

/** Makes case files: the same scenario and seed always give the same one. Safe to share between threads. */
public final class CaseGenerator {
    private final Decider decider;
    private final Function<String, Scenario> scenarios;

    /** A generator of cases that stand for themselves. */
    public CaseGenerator(Decider decider) {
        this(decider, id -> {
            throw new IllegalArgumentException("there is no scenario '" + id + "'");
        });
    }

    /**
     * A generator.
     *
     * @param scenarios finds the scenario of a part of a case
     */
    public CaseGenerator(Decider decider, Function<String, Scenario> scenarios) {
        this.decider = decider;
        this.scenarios = scenarios;
    }

    /**
     * The case of a seed. Where the scenario aims at something, values are drawn again until the ruling on the first
     * request has it; when no attempt does, the first attempt stands.
     */
    public CaseFile generate(Scenario scenario, long seed) {
        Optional<Recipe.Target> target = scenario.recipe().target(seed);
        if (target.isPresent()) {
            for (int attempt = 0; attempt < Recipe.ATTEMPTS; attempt++) {
                Draft draft = scenario.recipe().draft(seed, attempt, Map.of());
                World world = draft.world();
                if (hits(target.get(), scenario.rulebook(), world)) {
                    CaseFile file = file(new CaseCode(scenario, seed, attempt, Map.of()), draft, world);
                    if (hit(target.get(), file)) {
                        return file;
                    }
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
        Map<String, Object> more = new LinkedHashMap<>(given);
        more.put(draw, value);
        Draft draft = of.scenario().recipe().draft(of.seed(), of.attempt(), more);
        return file(code(of, draft, draw), draft, draft.world());
    }

    /** The code of the twin that differs in one draw. */
    static CaseCode code(CaseCode of, Draft draft, String draw) {
        return of.with(draw, of.scenario().recipe().number(draw, draft.draws()));
    }

    /** A twin that may turn out not to be wanted. */
    Sketch sketch(CaseCode of, Map<String, Object> given, String draw, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(given);
        more.put(draw, value);
        return sketch(of, more);
    }

    /** A case of given values in brief. */
    Sketch sketch(CaseCode of, Map<String, Object> given) {
        Draft draft = of.scenario().recipe().draft(of.seed(), of.attempt(), given);
        World world = draft.world();
        return new Sketch(draft, world, decider.glance(of.scenario().rulebook(), world));
    }

    /** A case of which only the ruling on the first request was looked at. */
    record Sketch(Draft draft, World world, Optional<RequestRuling> ruling) {}

    /** The code that a case file carries, read again. */
    static CaseCode code(CaseFile file) {
        Map<String, Scenario> own = Map.of(file.scenario().id(), file.scenario());
        if (CaseCode.read(file.code(), own) instanceof CaseCode.Known known) {
            return known.code();
        }
        throw new IllegalArgumentException("the case " + file.code() + " is not of the scenario it names");
    }

    private CaseFile generate(CaseCode code, Map<String, Object> given) {
        Draft draft = code.scenario().recipe().draft(code.seed(), code.attempt(), given);
        return file(code, draft, draft.world());
    }

    private CaseFile file(CaseCode code, Draft draft, World world) {
        Scenario scenario = code.scenario();
        Ruling ruling = decider.decide(scenario.rulebook(), world);
        return new CaseFile(code.text(), scenario, code.seed(), draft.draws(), world, ruling, parts(code));
    }

    private List<CaseFile> parts(CaseCode code) {
        Bundle bundle = code.scenario().bundle();
        return bundle == null
                ? List.of()
                : bundle.parts(code.scenario().id(), code.seed(), code.attempt()).stream()
                        .map(this::part)
                        .toList();
    }

    /** A part as it is drawn, or with one draw changed; of a quantity the value furthest away is taken. */
    private CaseFile part(Bundle.Part part) {
        CaseFile file = generate(scenarios.apply(part.scenario()), part.seed());
        String changed = part.changed();
        if (changed == null) {
            return file;
        }
        List<Object> others = file.scenario().recipe().others(changed, file.draws());
        if (others.isEmpty()) {
            throw new IllegalArgumentException(
                    "scenario '" + part.scenario() + "' draws no other value for '" + changed + "'");
        }
        boolean quantity = others.get(0) instanceof BigDecimal;
        int place = quantity ? others.size() - 1 : (int) (part.pick() % others.size());
        return twin(file, changed, others.get(place));
    }

    /**
     * Whether the whole ruling is worth a look. It differs from its outline where amounts hang on something unknown, and
     * then asks for that; the decisive clause may stand in the whole grounds only.
     */
    private boolean hits(Recipe.Target target, String rulebook, World world) {
        if (target.at() == Aim.Part.VALUE) {
            return target.value().equals(plain(decider.value(rulebook, world, target.of())));
        } else if (target.at() == Aim.Part.ROW) {
            return decider.outline(rulebook, world, target.value())
                    .filter(ruling -> hits(target, ruling))
                    .isPresent();
        }
        boolean asks = target.at() == Aim.Part.OUTCOME && target.value().startsWith(OutcomeKind.ASK.id());
        Optional<RequestRuling> found = asks ? decider.glance(rulebook, world) : decider.outline(rulebook, world);
        return found.filter(ruling -> hits(target, ruling)
                        || (target.at() == Aim.Part.CLAUSE && ruling.grounds().decisive() == null))
                .isPresent();
    }

    /** A value as an author writes it among targets. */
    private static String plain(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }

    /** Whether a case is what was aimed at. */
    public boolean hit(Recipe.Target target, CaseFile file) {
        return target.at() == Aim.Part.VALUE
                ? hits(target, file.scenario().rulebook(), file.world())
                : file.ruling().leading().filter(ruling -> hits(target, ruling)).isPresent();
    }

    /** Whether a ruling is what was aimed at. */
    private static boolean hits(Recipe.Target target, RequestRuling ruling) {
        return switch (target.at()) {
            case OUTCOME -> outcome(target.value(), ruling.outcome());
            case ROW -> target.value().equals(ruling.grounds().row());
            case CLAUSE -> target.value().equals(String.valueOf(ruling.grounds().decisive()));
            case VALUE -> false;
        };
    }

    private static boolean outcome(String wanted, Outcome outcome) {
        return wanted.equals(outcome.kind().id())
                || wanted.equals(outcome.kind().id() + "/" + outcome.remedy());
    }
}
