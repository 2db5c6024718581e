package org.refundrill.training.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.refundrill.casefile.CaseFile;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.Unit;
import org.refundrill.exercise.CannotBeAsked;
import org.refundrill.scenario.Scenario;
import org.refundrill.simulate.SimulatedCase;
import org.refundrill.skill.SkillId;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.CaseStore;
import org.refundrill.training.CaseText;
import org.refundrill.training.MarkedCase;
import org.refundrill.training.Occasion;
import org.refundrill.training.Origin;
import org.refundrill.training.Support;

/** Real cases of a curriculum: enough of each scenario that nobody needs to meet one twice. */
public final class DemoBank {
    /** How many more there are than anybody works. */
    private static final double ROOM = 1.5;

    private static final int LEAST = 4;

    private final Curriculum curriculum;
    private final Map<String, List<DemoCase>> byScenario = new LinkedHashMap<>();
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final List<String> unaskable = new ArrayList<>();

    /**
     * The cases that so many attempts need.
     *
     * @param origins tells what a case is made, decided and marked with
     * @param kept where they are kept, so that each of them can be opened again
     */
    public DemoBank(
            CaseDesk desk,
            CaseText texts,
            Function<CaseFile, Origin> origins,
            CaseStore kept,
            Curriculum curriculum,
            Demo.Plan plan) {
        this.curriculum = curriculum;
        List<String> scenarios = curriculum.scenarios().stream()
                .filter(id -> desk.catalogue().scenarios().containsKey(id))
                .distinct()
                .toList();
        int each = Math.max(LEAST, (int) Math.ceil(plan.attempts() * ROOM / Math.max(1, scenarios.size())));
        for (String id : scenarios) {
            Scenario scenario =
                    Objects.requireNonNull(desk.catalogue().scenarios().get(id));
            Occasion occasion = new Occasion(curriculum.id(), unit(id), curriculum.marking(), Support.NONE);
            Map<String, DemoCase> cases = new LinkedHashMap<>();
            for (int number = 0; number < each; number++) {
                asked(desk, desk.generate(scenario, plan.seed() * each + number + 1), occasion)
                        .ifPresent(marked -> {
                            Origin origin = origins.apply(marked.file());
                            this.origins.put(marked.file().code(), origin);
                            String hash = kept.keep(texts.write(marked.file(), marked.exercise()));
                            DemoCase made = new DemoCase(marked, marked.opened(origin, hash));
                            if (!made.posed().elements().isEmpty()) {
                                cases.put(made.code(), made);
                            }
                        });
            }
            if (!cases.isEmpty()) {
                byScenario.put(id, List.copyOf(cases.values()));
            }
        }
        if (byScenario.isEmpty()) {
            throw new IllegalArgumentException("the curriculum has no cases: " + curriculum.id());
        }
    }

    private Optional<MarkedCase> asked(CaseDesk desk, CaseFile file, Occasion occasion) {
        try {
            return Optional.of(new MarkedCase(desk, file, occasion));
        } catch (CannotBeAsked impossible) {
            unaskable.add(file.code());
            return Optional.empty();
        }
    }

    private String unit(String scenario) {
        return curriculum.units().stream()
                .filter(unit -> unit.scenarios().contains(scenario))
                .map(Unit::id)
                .findFirst()
                .orElse("");
    }

    Curriculum curriculum() {
        return curriculum;
    }

    /** All of them, in the curriculum's order. */
    List<DemoCase> cases() {
        return byScenario.values().stream().flatMap(List::stream).toList();
    }

    /** Every skill that one of them asks for. */
    List<SkillId> skills() {
        Set<SkillId> skills = new LinkedHashSet<>();
        cases().stream()
                .flatMap(one -> one.posed().elements().stream())
                .map(SimulatedCase.Element::skills)
                .forEach(skills::addAll);
        return List.copyOf(skills);
    }

    /** The codes of cases whose question cannot be asked, which is for their author to mend. */
    public List<String> unaskable() {
        return List.copyOf(unaskable);
    }

    Origin origin(DemoCase one) {
        return Objects.requireNonNull(origins.get(one.code()));
    }

    /**
     * A case that somebody has not met, of what the course has come to: mostly of the latest scenarios, else of any before.
     *
     * @param done the share of the course that is behind them
     */
    DemoCase next(double done, Set<String> met, SplittableRandom chance) {
        List<List<DemoCase>> all = new ArrayList<>(byScenario.values());
        int open = Math.min(all.size(), 3 + (int) (done * all.size()));
        int first = chance.nextDouble() < 0.5 ? Math.max(0, open - 6) : 0;
        int scenario = first + chance.nextInt(open - first);
        for (int tried = 0; tried < all.size(); tried++) {
            List<DemoCase> cases = all.get((scenario + tried) % all.size());
            int begin = chance.nextInt(cases.size());
            for (int i = 0; i < cases.size(); i++) {
                DemoCase one = cases.get((begin + i) % cases.size());
                if (!met.contains(one.code())) {
                    return one;
                }
            }
        }
        return all.get(scenario).get(0);
    }
}
