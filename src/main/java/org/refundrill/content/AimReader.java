package org.refundrill.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Aim;

/** Reads what a scenario's cases are steered towards: {@code {outcome: {approve: 1, refuse: 2}}}. */
final class AimReader {
    private final Problems problems;

    AimReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Aim> read(YamlMap written) {
        if (written.entries().size() != 1) {
            problems.add(written.span().error("a scenario aims at one thing", "write outcome, row or clause"));
            return Optional.empty();
        }
        YamlMap.Entry entry = written.entries().get(0);
        Optional<Aim.Part> part = Arrays.stream(Aim.Part.values())
                .filter(known -> known.id().equals(entry.name()))
                .findFirst();
        if (part.isEmpty()) {
            List<String> known =
                    Arrays.stream(Aim.Part.values()).map(Aim.Part::id).toList();
            problems.add(entry.key()
                    .span()
                    .error("nobody can aim at '" + entry.name() + "'", DidYouMean.advice(entry.name(), known)));
        }
        return part.flatMap(at -> aim(at, entry));
    }

    private Optional<Aim> aim(Aim.Part at, YamlMap.Entry entry) {
        List<String> targets = new ArrayList<>();
        List<Long> weights = new ArrayList<>();
        if (!(entry.value() instanceof YamlMap map) || map.entries().isEmpty()) {
            problems.add(entry.value().span().error("wanted targets with weights", "write {approve: 1, refuse: 1}"));
            return Optional.empty();
        }
        for (YamlMap.Entry target : map.entries()) {
            Optional<Long> weight = Weights.read(target.value(), problems);
            weight.ifPresent(weights::add);
            targets.add(target.name());
        }
        return weights.size() == targets.size() ? Optional.of(new Aim(at, targets, weights)) : Optional.empty();
    }
}
