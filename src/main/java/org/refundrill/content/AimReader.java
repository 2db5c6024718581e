package org.refundrill.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Aim;

/**
 * Reads what a scenario's cases are steered towards: {@code {outcome: {approve: 1, refuse: 2}}}, or a value that the
 * rulebook answers with: {@code {cause.supplier: {north: 1, south: 1}}}.
 */
final class AimReader {
    private static final List<Aim.Part> OF_RULINGS = List.of(Aim.Part.OUTCOME, Aim.Part.ROW, Aim.Part.CLAUSE);

    private final Optional<List<String>> answers;
    private final Problems problems;

    /**
     * A reader.
     *
     * @param answers the values that the rulebook answers with; none where there is no such rulebook, which was told
     */
    AimReader(Optional<List<String>> answers, Problems problems) {
        this.answers = answers;
        this.problems = problems;
    }

    Optional<Aim> read(YamlMap written) {
        if (written.entries().size() != 1) {
            problems.add(written.span().error("a scenario aims at one thing", "write outcome, row or clause"));
            return Optional.empty();
        }
        YamlMap.Entry entry = written.entries().get(0);
        Optional<Aim.Part> part = OF_RULINGS.stream()
                .filter(known -> known.id().equals(entry.name()))
                .findFirst();
        if (part.isPresent()) {
            return aim(part.get(), "", entry);
        } else if (answers.isEmpty() || answers.get().contains(entry.name())) {
            return aim(Aim.Part.VALUE, entry.name(), entry);
        }
        List<String> known =
                new ArrayList<>(OF_RULINGS.stream().map(Aim.Part::id).toList());
        known.addAll(answers.get());
        problems.add(entry.key()
                .span()
                .error("nobody can aim at '" + entry.name() + "'", DidYouMean.advice(entry.name(), known)));
        return Optional.empty();
    }

    private Optional<Aim> aim(Aim.Part at, String of, YamlMap.Entry entry) {
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
        return weights.size() == targets.size() ? Optional.of(new Aim(at, of, targets, weights)) : Optional.empty();
    }
}
