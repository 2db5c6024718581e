package org.refundrill.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.refundrill.exercise.CannotBeAsked;
import org.refundrill.language.Text;
import org.refundrill.scenario.Scenario;

/** Looks whether cases give their answers away by anything but what they say. */
public final class Leaks {
    /** Fewer cases than one in so many, and than this, show no habit. */
    private static final int HABIT = 16;

    private static final int FEWEST = 6;

    private final CaseDesk desk;

    public Leaks(CaseDesk desk) {
        this.desk = desk;
    }

    /** What is seen over so many cases of each scenario, in the order of the scenarios, on all processors. */
    public List<List<Leak>> of(List<Scenario> scenarios, int cases) {
        return scenarios.parallelStream().map(scenario -> of(scenario, cases)).toList();
    }

    /** What is seen over so many cases of a scenario. */
    public List<Leak> of(Scenario scenario, int cases) {
        if (!desk.canPose(scenario)) {
            return List.of();
        }
        List<Posed> posed = new ArrayList<>();
        for (long seed : LongStream.rangeClosed(1, cases).toArray()) {
            try {
                posed.add(Posed.of(desk, desk.generate(scenario, seed)));
            } catch (CannotBeAsked impossible) {
                return List.of(cannotBeAsked(seed, impossible.why()));
            }
        }
        int enough = Math.max(FEWEST, cases / HABIT);
        List<Leak> found = new ArrayList<>(new OptionLeaks(posed, enough).find());
        found.addAll(new FileLeaks(posed, enough).find());
        return List.copyOf(found);
    }

    /** The scenario asks for something that the ruling does not have. */
    private static Leak cannotBeAsked(long seed, Text why) {
        return new Leak(
                Leak.Part.ASKS,
                new Text(
                        "the case of seed " + seed + " cannot be asked about: " + why.en(),
                        "种子 " + seed + " 的案件无法出题：" + why.zh()),
                new Text("let every row of the scenario give what is asked for", "请让本场景的每一规则行都给出所问的内容"));
    }
}
